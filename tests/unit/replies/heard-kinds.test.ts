import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { answerTicket, openTicketDesk } from '../../../scripts/answer-ticket.ts';
import { loadContent } from '../../../src/content/load.ts';
import { getReplyWords } from '../../../src/language/replies.ts';

const desk = await openTicketDesk(await loadContent());
const { handover } = getReplyWords(desk.locale);
const answers = new Map<string, ReturnType<typeof answerTicket>>();

/** Two tests ask the same 1,500 questions: each is answered once. */
function answer(message: string): ReturnType<typeof answerTicket> {
  const answered = answers.get(message) ?? answerTicket(message, desk);
  answers.set(message, answered);
  return answered;
}

/** Damaged, wrong or faulty goods, whatever they are called. */
const damaged = [
  'I bought 20 chairs and they arrived broken. What can I do?',
  'I bought 20 computers and they arrived broken. What can I do?',
  'we received 15 cartons of tiles, most are cracked',
  'My 5 lamps came with wrong plug. What should I do?',
  'I bought 300 vases and they arrived in pieces',
  'Hello, we ordered 12 office desks and they arrived damaged. Please advise.',
  'bought 40 mirrors and they are broken',
  'Good morning, I received 60 plates and they are broken. Any advice?',
  'We purchased 3 ovens and they arrived defective. Help us please!',
  'i ordered 200 bottles and they came broken what can i do',
  'I got 25 helmets and they are scratched and broken.',
  'dear team, 10 sofas arrived damaged on 3 May. What now?',
  'received 500 toys and they are defective, what should we do?',
  'we bought 8 fridges and they arrived with dents',
  '50 guitars arrived broken',
  'I ordered 75 phone cases and they are the wrong color',
  '30 jackets arrived in the wrong size. What can we do?',
  'I purchased 2 scooters and both arrived defective',
  'My 100 candles arrived melted and broken',
  'I bought 6 tables and they arrived damaged!!! Need help!',
];

test('complaints about goods are answered, whatever the goods are called', async () => {
  const told = await Promise.all(damaged.map(answer));
  const found = told.map(({ heard }) => heard.answers[0]?.id);
  assert.ok(found.filter((id) => id === 1011).length >= 16, JSON.stringify(found));
  for (const { heard, email } of told)
    assert.ok(heard.answers.length > 0 || heard.gap?.nearest.length || email.includes(handover.askNumber), email);
});

/** What matters that no page covers, from the sets that search is kept by, and messages of this list. */
const sets = ['buyers-tune', 'golden-tune', 'topics-tune', 'real-tune'];
const queries = sets.flatMap(
  (name) => JSON.parse(readFileSync(`tests/search/${name}.json`, 'utf8')) as { query: string; expect: string[] }[], // Our own sets.
);

test('no question that a page answers is declined, and many that none answers are', async () => {
  const heard = await Promise.all(queries.map(async ({ query, expect }) => ({ query, expect, ...(await answer(query)) })));
  const isDeclined = (email: string) => email.includes(handover.decline);
  assert.deepEqual(
    heard.flatMap(({ query, expect, email }) => (expect.length > 0 && isDeclined(email) ? [query] : [])),
    [],
  );
  assert.ok(heard.filter(({ expect, email }) => expect.length === 0 && isDeclined(email)).length >= 50);
});

test('no English question is addressed in another language', async () => {
  const english = queries.filter(
    ({ query }) =>
      !/[^\p{ASCII}]/u.test(query) &&
      /\b(?:the|my|how|is|i|of|not)\b/i.test(query) &&
      !/\b(?:mi|es|el|meu|der|wie|ich|le|la|de|que|ma)\b/i.test(query),
  );
  assert.ok(english.length > 500);
  const heard = await Promise.all(english.map(async ({ query }) => ({ query, language: (await answer(query)).heard.language })));
  assert.deepEqual(
    heard.filter(({ language }) => language !== undefined),
    [],
  );
});
