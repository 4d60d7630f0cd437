import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadContent } from '../../../src/content/load.ts';
import { addresses } from '../../../src/lib/addresses.ts';
import { linkLastSentence, linkWords, toHtmlWords, toPlainWords } from '../../../src/replies/linked-words.ts';
import { buildReplies } from '../../../src/replies/replies.ts';
import { buildPageData } from '../../../src/view-models/page-data.ts';
import { makeGroup, makeReplyArticle } from './make-article.ts';

const address = 'https://help.example/go/311/#copies';
const frame = { greeting: '', signOff: '' };

test('words that lead somewhere have their address behind them, and are a link in HTML', () => {
  const linked = linkWords('Save it: how to keep a chat. See how to keep a chat.', [{ words: 'how to keep a chat', address }]);
  assert.equal(toPlainWords(linked), `Save it: how to keep a chat (${address}). See how to keep a chat.`);
  assert.equal(
    toHtmlWords(`<b> & ${linked}`),
    `&lt;b&gt; &amp; Save it: <a href="${address}">how to keep a chat</a>. See how to keep a chat.`,
  );
});

test('only whole words lead, each once, and signs in them are no pattern', () => {
  const lead = (text: string, words: string) => toPlainWords(linkWords(text, [{ words, address }]));
  assert.equal(lead('Pay by card.', 'car'), 'Pay by card.');
  assert.equal(lead('Pay by T/T (bank).', 'T/T (bank)'), `Pay by T/T (bank) (${address}).`);
  assert.equal(lead('Is it a+b?', 'a+b'), `Is it a+b (${address})?`);
  const both = [
    { words: 'the order', address },
    { words: 'order', address: 'https://help.example/go/1/' },
  ];
  assert.equal(toPlainWords(linkWords('Open the order.', both)), `Open the order (${address}).`);
});

test('the last sentence of a remedy leads where its page does', () => {
  assert.deepEqual(linkLastSentence(['Wait for it.', 'Follow the steps.'], address), ['Wait for it.', `[Follow the steps](${address}).`]);
  assert.deepEqual(linkLastSentence(['Wait for it.'], undefined), ['Wait for it.']);
  assert.deepEqual(linkLastSentence([], address), []);
});

test('warnings, steps, tables and cases keep their links; a chat leaves that of a case away where it has no room', () => {
  const links = [{ words: 'how to keep a chat', address }];
  const stepGroups = [makeGroup(['Save it: how to keep a chat.', 'Wait.'])];
  const preconditions = [
    { kind: 'check' as const, who: 'You lost it', instead: 'Follow the steps for this case.', shortLink: 'https://help.example/go/2/' },
  ];
  const article = makeReplyArticle({ links, stepGroups, preconditions, shortAnswer: 'See how to keep a chat.' });
  const { email } = buildReplies(article, frame, 'en');
  assert.match(email.text, /^See how to keep a chat\.\n/, 'an answer holds no links');
  assert.match(email.text, /1\. Save it: how to keep a chat \(https:\/\/help\.example\/go\/311\/#copies\)\.\n/);
  assert.match(email.html, /<li>If you lost it: <a href="https:\/\/help\.example\/go\/2\/">Follow the steps for this case<\/a>\.<\/li>/);
  const ask = (more: string) =>
    buildReplies(
      makeReplyArticle({ stepGroups: [], preconditions, warnings: [{ text: `Pay only ${more}here.` }] }),
      { ...frame, precondition: 0 },
      'en',
    ).chat;
  assert.match(ask(''), /^If you lost it: Follow the steps for this case \(https:\/\/help\.example\/go\/2\/\)\. Pay only here\./);
  assert.match(ask('so '.repeat(62)), /^If you lost it: Follow the steps for this case\. Pay only (?:so )+here\./);
});

test('links of pages are permanent addresses, and none leads to customer service, which is who writes', async () => {
  const content = await loadContent();
  const pages = content.articles.map((article) => buildPageData(article, addresses.article(article.slug), content));
  const sent = pages.flatMap(({ links = [], preconditions }) => [
    ...links.map((link) => link.address),
    ...preconditions.flatMap(({ shortLink }) => shortLink ?? []),
  ]);
  const contact = content.articlesBySlug.get(content.site.contact.article)?.data.id;
  assert.ok(sent.length > 100);
  assert.deepEqual(
    sent.filter(
      (each) => each.startsWith(content.site.address) && !/\/(?:go\/\d+|compare\/[\w-]+|glossary|topics\/[\w-]+)\/(?:#[\w-]+)?$/.test(each),
    ),
    [],
  );
  assert.deepEqual(
    sent.filter((each) => each.includes(addresses.shortLink(contact ?? 0))),
    [],
  );
});
