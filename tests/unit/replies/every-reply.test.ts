import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadContent } from '../../../src/content/load.ts';
import { addresses } from '../../../src/lib/addresses.ts';
import { findReplyFaults } from '../../support/find-reply-faults.ts';
import type { ReplyArticle } from '../../../src/replies/reply-article.ts';
import { buildReplies } from '../../../src/replies/replies.ts';
import { buildPageData } from '../../../src/view-models/page-data.ts';
import { makeReplyArticle } from './make-article.ts';

const content = await loadContent();
const { locale } = content.language;
const pages = [
  ...content.articles.map((article) => buildPageData(article, addresses.article(article.slug), content)),
  ...content.guides.map((guide) => buildPageData(guide, addresses.guide(guide.id), content)),
];

/** The faults of every reply to an article: each device, each procedure, each precondition and each step to begin at. */
function checkReplies(article: ReplyArticle): string[] {
  const steps = article.status === 'historical' ? [] : article.stepGroups.flatMap((group) => group.steps.map(({ id }) => id));
  const choices = [
    {},
    ...article.stepGroups.map((_group, procedure) => ({ procedure })),
    ...article.preconditions.map((_precondition, precondition) => ({ precondition })),
    ...steps.map((stepId) => ({ stepId })),
  ];
  return [undefined, 'laptop' as const, 'app' as const].flatMap((device) =>
    choices.flatMap((part) => {
      const choice = { ...part, device, greeting: 'Hello,', signOff: 'Kind regards' };
      const faults = findReplyFaults(article, choice, buildReplies(article, choice, locale), locale);
      return faults.map((fault) => `${article.id} ${JSON.stringify({ device, ...part })}: ${fault}`);
    }),
  );
}

test('every reply to every page, on each device, can be sent as it is', () => {
  assert.ok(pages.length > 140);
  assert.deepEqual(pages.flatMap(checkReplies), []);
});

const choice = { greeting: 'Hello,', signOff: 'Ann' };
const find = (article: ReplyArticle, change: (text: string) => string, at: 'email' | 'chat' = 'email') => {
  const replies = buildReplies(article, choice, 'en');
  const email = { ...replies.email, text: at === 'email' ? change(replies.email.text) : replies.email.text };
  return findReplyFaults(article, choice, { ...replies, email, chat: at === 'chat' ? change(replies.chat) : replies.chat }, 'en').join(
    '\n',
  );
};

test('mistakes put into replies on purpose are found', () => {
  const cancel = pages.find(({ stepGroups }) => new Set(stepGroups.map(({ id }) => id)).size > 1 && stepGroups.length > 3);
  const warned = pages.find(({ warnings, status }) => warnings.length > 0 && status === 'current');
  assert.ok(cancel && warned);
  assert.equal(
    find(cancel, (text) => text),
    '',
  );
  const warning = warned.warnings[0]?.text ?? '';
  assert.match(
    find(warned, (text) => text.replace(warning, '')),
    /email lacks a warning/,
  );
  assert.match(
    find(warned, (text) => text.replace(warning.split(/(?<=[.!?])\s/)[0] ?? '', ''), 'chat'),
    /chat lacks a warning/,
  );
  const stranger = cancel.stepGroups.at(-1)?.steps.at(-1)?.text ?? '';
  assert.match(
    find(cancel, (text) => text.replace('\n\nThe whole', `\n6. ${stranger}\n\nThe whole`)),
    /two procedures/,
  );
  assert.match(
    find(cancel, (text) => text.replace(/\w+\. https/, '… https'), 'chat'),
    /cuts a sentence|what the page does not/,
  );
  assert.match(
    find(cancel, (text) => text.replace('Hello,\n\n', 'Hello,\n\nAccording to our sources, no time is published.\n\n')),
    /voice: /,
  );
  assert.match(
    find(cancel, (text) => `1. ${text}`, 'chat'),
    /number of a step/,
  );
});

test('each mistake in marks, order, limits and ages is found', () => {
  const get = (id: number) => pages.find((page) => page.id === id) ?? assert.fail(`page ${id} is kept`);
  const [stages, old, claim, login] = [get(1002), get(511), get(1001), get(102)];
  const line = (text: string) => (email: string) => email.replace('\n\nThe whole', `\n\n${text}\n\nThe whole`);
  const mistakes: readonly [string, RegExp][] = [
    ['Signs to compare.:', /two marks end a title/],
    ['Then go on on a laptop.', /a word stands twice/],
    ['- Ask the bank about it.\n- Ask the bank about it.', /a line stands twice/],
    ['Important: Wait.\n\nImportant: Pay nothing.', /two lines warn/],
    ['See [how to pay](here).', /words lead nowhere/],
    ['- If you paid: ask the bank.', /a case begins with a small letter/],
    ['Is it offered? – on a laptop:', /a heading is no sentence/],
    ['If not, ask customer service.', /voice: .*who writes/],
  ];
  for (const [text, fault] of mistakes) assert.match(find(login, line(text)), fault);
  const swap = (chat: string) => chat.replace(/^(.+?\.) (.+?\.) /, '$2 $1 ');
  assert.match(find(stages, swap, 'chat'), /another order/);
  assert.match(
    find(old, (text) => text.replaceAll(/ \(as of \d+\)/g, '')),
    /as if of today/,
  );
  assert.match(
    find(claim, (text) => text.replace(/You have at most 30.*?\. /, ''), 'chat'),
    /chat lacks a limit: 30/,
  );
});

test('a chat keeps the device that was chosen, whatever it has to leave out', () => {
  const lost = pages.flatMap((article) =>
    (['laptop', 'app'] as const).flatMap((device) => {
      const { chat, shortLink } = buildReplies(article, { ...choice, device }, locale);
      return shortLink.includes(`device=${device}`) && !chat.includes(`device=${device}`) ? [`${article.id} ${device}`] : [];
    }),
  );
  assert.deepEqual(lost, []);
});

test('an article in the voice of research is found', () => {
  const bad = makeReplyArticle({ shortAnswer: 'Pay the account.', warnings: [{ text: 'Our sources do not say when.' }] });
  assert.match(checkReplies(bad).join('\n'), /speaks of sources/);
});
