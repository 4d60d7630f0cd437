import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { answerTicket, openTicketDesk } from '../../../scripts/answer-ticket.ts';
import { loadContent } from '../../../src/content/load.ts';
import { findReplyFaults } from '../../support/find-reply-faults.ts';

const list = parse(readFileSync('tests/unit/replies/tickets.yaml', 'utf8')) as { message: string; expect: number[][] }[]; // Our own list.
const desk = await openTicketDesk(await loadContent());
const tickets = await Promise.all(list.map(async (ticket) => ({ ...ticket, answer: await answerTicket(ticket.message, desk) })));

test('twenty messages are heard: each question, its page, or that no page answers', () => {
  assert.equal(tickets.length, 20);
  const wrong = tickets.flatMap(({ message, expect, answer: { heard } }) => {
    const found = heard.questions.map(({ isSure, pages: [best] }) => (isSure ? best?.id : undefined));
    const isRight =
      found.length === expect.length &&
      expect.every((ids, at) => (ids.length === 0 ? found[at] === undefined : ids.includes(found[at] ?? 0)));
    return isRight ? [] : [`${message.trim()}: ${JSON.stringify(found)} instead of ${JSON.stringify(expect)}`];
  });
  assert.deepEqual(wrong, []);
});

test('every reply to them can be sent as it is', () => {
  const faults = tickets.flatMap(({ answer: { replies } }) =>
    replies.flatMap(({ article, choice, replies: built }) => findReplyFaults(article, choice, built, desk.locale)),
  );
  assert.deepEqual(faults, []);
});

test('a name, an order number and a device are taken from the messages, and no page far off is asked about', () => {
  const [first] = tickets;
  assert.deepEqual([first?.answer.heard.name, first?.answer.heard.order], ['Emma Clarke', '203456789012']);
  assert.deepEqual(
    tickets.map(({ answer }) => answer.heard.device).filter((device) => device !== undefined),
    ['app', 'laptop', 'app'],
  );
  for (const { expect, answer } of tickets.filter(({ expect: [ids] }) => ids?.length === 0))
    assert.deepEqual(answer.heard.gap?.nearest, [], JSON.stringify(expect));
});

test('what leans on an older mail is answered by no page, unless it says itself what it is about', async () => {
  const hear = async (message: string) => (await answerTicket(message, desk)).heard.questions.map(({ isSure }) => isSure);
  assert.deepEqual(await hear('I did that, supplier rejected. he says the photos are not good. what is next step?'), [false]);
  assert.deepEqual(await hear('How do I cancel an order?'), [true]);
});

test('the section that a message asks for is what its reply is made of', async () => {
  const { chats } = await answerTicket('Tracking says delivered but I did not receive anything.', desk);
  assert.match(chats[0] ?? '', /call the carrier today.*#delivered-but-not-received$/);
  const gone = await answerTicket('I tried apply for refund but the button is not there. Order was confirmed automatically.', desk);
  assert.match(gone.chats[0] ?? '', /#the-refund-button-is-gone$/);
});
