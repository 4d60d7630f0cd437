import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadContent } from '../../../src/content/load.ts';
import { getReplyWords } from '../../../src/language/replies.ts';
import { addresses } from '../../../src/lib/addresses.ts';
import { splitSentences } from '../../../src/lib/sentences.ts';
import { maxChatLength } from '../../../src/replies/chat.ts';
import { listWarnings } from '../../../src/replies/parts.ts';
import { buildReplies } from '../../../src/replies/replies.ts';
import type { ReplyArticle } from '../../../src/replies/reply-article.ts';
import { findVoiceFaults, speakAsCompany } from '../../../src/replies/sayable.ts';
import { findAskedSection } from '../../../src/replies/section.ts';
import { buildPageData } from '../../../src/view-models/page-data.ts';
import { findMarkFaults } from '../../support/find-mark-faults.ts';
import { makeReplyArticle } from './make-article.ts';

const words = getReplyWords('en');
const frame = { greeting: 'Hello,', signOff: 'Ann' };

/** What is wrong with the replies that are made of a section. */
function findFaults(page: ReplyArticle, sectionId: string): string[] {
  const { email, chat, shortLink } = buildReplies(page, { ...frame, sectionId, tellsSection: true }, 'en');
  if (!shortLink.endsWith(`#${sectionId}`)) return []; // It can't be said away from its page.
  const said = chat.replace(/ ?https:\S+$/, '');
  const lost = listWarnings(speakAsCompany(page, words), []).filter(
    ({ text }) => !email.text.replace(/ \((?:https:|as of |may )[^)]*\)/g, '').includes(text),
  );
  return [
    // A list of cases is that of a whole answer.
    ...findMarkFaults(email.text).filter((fault) => !fault.startsWith('a case ')),
    ...[email.text, chat].flatMap((text) => findVoiceFaults(text.replace(/https:\S+/g, ''), words).map(({ found }) => `voice: ${found}`)),
    ...(chat.length > maxChatLength || said === '' ? [`a chat of ${chat.length} characters`] : []),
    ...splitSentences(said).flatMap((sentence) => (/[.!?][”’"')]?$/.test(sentence) ? [] : [`cuts: ${sentence}`])),
    ...lost.map(({ text }) => `lacks the warning ${text}`),
    ...(/\*\*|\]\(|^\||^#/m.test(email.text + chat) ? [`shows Markdown: ${email.text}`] : []),
    ...(email.text.includes(shortLink) ? [] : ['leads elsewhere']),
  ];
}

test('replies made of any section of any page can be sent as they are', async () => {
  const content = await loadContent();
  const pages = content.articles.map((article) => buildPageData(article, addresses.article(article.slug), content));
  const all = pages.flatMap((page) => page.sections.map(({ id }) => ({ page, id })));
  assert.ok(all.length > 600);
  assert.deepEqual(
    all.flatMap(({ page, id }) => findFaults(page, id).map((fault) => `${page.id} ${id}: ${fault}`)),
    [],
  );
});

const section = (id: string, title: string, markdown: string) => ({ id, title, markdown, depth: 2, text: markdown });
const page = makeReplyArticle({
  title: 'My order did not arrive. What should I do?',
  shortAnswer: 'Ask the supplier for the tracking.',
  sections: [
    section(
      'delivered',
      'It says delivered, but I have nothing',
      'Call the carrier today.\n\n1. Ask neighbours.\n2. Ask for a [photo](https://help.example/photo/).\n\n- **Is it false?** see [how](#x). Ask the carrier for it.\n\nSee [what is known](#known).\n\nSend these:\n\n- the label\n- the photo',
    ),
    section('sources', 'What our sources say', 'They say much.'),
    section('wrong', 'What can go wrong', 'Much can go wrong.'),
  ],
});

test('a question that says the title of a section is answered with the section, and led to it', () => {
  const find = (question: string) => findAskedSection(page, { question }, words)?.id;
  assert.equal(find('Tracking says delivered but I have nothing!'), 'delivered');
  assert.equal(find('I am angry. The carrier says it was delivered, but I have got nothing. Help'), 'delivered');
  assert.equal(find('My order did not arrive. What should I do?'), undefined);
  assert.equal(find('What can go wrong with my order?'), undefined, 'a title of few words of its own tells no section');
  assert.equal(
    findAskedSection({ ...page, status: 'historical' }, { question: 'It says delivered, but I have nothing' }, words),
    undefined,
  );
  const { chat, shortLink } = buildReplies(page, { ...frame, question: 'It says delivered, but I have nothing?' }, 'en');
  assert.equal(
    chat,
    `It says delivered, but I have nothing: Call the carrier today. Ask for a photo (https://help.example/photo/). Is it false? Ask the carrier for it. ${shortLink}`,
  );
  assert.match(shortLink, /#delivered$/);
});

test('the agent’s section is told in its own pieces; what points at the page is left out', () => {
  const tell = (sectionId: string) => buildReplies(page, { ...frame, sectionId, tellsSection: true }, 'en').email;
  assert.equal(
    tell('delivered').text,
    'Hello,\n\nIt says delivered, but I have nothing: Call the carrier today.\n\n1. Ask neighbours.\n2. Ask for a photo (https://help.example/photo/).\n\n- Is it false? Ask the carrier for it.\n\nSend these:\n- the label\n- the photo\n\nThe whole answer:\nhttps://help.example/go/502/?v=abc123#delivered\n\nAnn',
  );
  assert.doesNotMatch(tell('delivered').html, /<p><\/p>/);
  assert.match(tell('sources').text, /Ask the supplier for the tracking/);
  const linked = buildReplies(page, { ...frame, sectionId: 'delivered' }, 'en');
  assert.match(linked.email.text, /Ask the supplier for the tracking/, 'a section that was only hit is a link');
  assert.match(linked.sectionLink ?? '', /#delivered$/);
});
