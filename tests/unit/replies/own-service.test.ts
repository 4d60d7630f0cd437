import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getReplyWords } from '../../../src/language/replies.ts';
import { findVoiceFaults, speakAsCompany } from '../../../src/replies/sayable.ts';
import { makeReplyArticle } from './make-article.ts';

const words = getReplyWords('en');

/** What pages write, and what customer service says of it. */
const sayings: readonly [string, string][] = [
  ['If not, ask customer service to change it.', 'If not, ask us to change it.'],
  ['Ask customer service how to block the sender.', 'Ask us how to block the sender.'],
  ['If they differ, do not pay. Ask customer service.', 'If they differ, do not pay. Reply to this message.'],
  ['Ask customer service.', 'Reply to this message.'],
  ['If you cannot, contact customer service.', 'If you cannot, reply to this message.'],
  ['Contact customer service if nothing is asked.', 'Reply to this message if nothing is asked.'],
  ['Contact Alibaba.com customer service first.', 'Reply to this message first.'],
  ['Go to service.alibaba.com and contact customer service at once.', 'Reply to this message at once.'],
  ['Tell customer service what happened.', 'Tell us what happened.'],
  ['Call your bank first. Then tell customer service.', 'Call your bank first. Then tell us.'],
  ['Send the same papers to customer service.', 'Send the same papers to us.'],
  ['Ask for it with Apply for refund, or through customer service.', 'Ask for it with Apply for refund, or through us.'],
  ['Ask the supplier or customer service before the limit.', 'Ask the supplier or us before the limit.'],
  ['Ask customer service or write to the data protection address.', 'Ask us or write to the data protection address.'],
  ['Wait for an answer from customer service.', 'Wait for an answer from us.'],
  ['Ask the customer service team for it.', 'Ask us for it.'],
  ['Ask Alibaba.com’s customer service for it.', 'Ask us for it.'],
  ['You can ask Customer Service at any time.', 'You can ask us at any time.'],
  ['If it does not, ask Alibaba.com.', 'If it does not, ask us.'],
  ['If the bank sent it back, contact Alibaba.com with proof.', 'If the bank sent it back, reply to this message with proof.'],
  ['Change your password and tell Alibaba.com that you are the victim.', 'Change your password and tell us that you are the victim.'],
  ['From the 4th day you can ask Alibaba.com to decide.', 'From the 4th day you can ask Alibaba.com to decide.'],
  ['Pay on Alibaba.com.', 'Pay on Alibaba.com.'],
];

test('in a reply of customer service, readers are sent to those who answer', () => {
  assert.ok(sayings.length > 20);
  for (const [written, said] of sayings) {
    const { shortAnswer } = speakAsCompany(makeReplyArticle({ shortAnswer: written }), words);
    assert.equal(shortAnswer, said);
    assert.deepEqual(findVoiceFaults(shortAnswer, words), []);
  }
});

test('what is not turned is not said', () => {
  for (const left of [
    'Customer service decides about it.',
    'Customer service’s answer comes by email.',
    'You can reach customer service there.',
  ])
    assert.match(
      findVoiceFaults(speakAsCompany(makeReplyArticle({ shortAnswer: left }), words).shortAnswer, words)[0]?.reason ?? '',
      /who writes/,
    );
});
