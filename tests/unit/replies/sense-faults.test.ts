import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getReplyWords } from '../../../src/language/replies.ts';
import { buildReplies } from '../../../src/replies/replies.ts';
import { findSenseFaults } from '../../support/find-sense-faults.ts';
import { makeReplyArticle } from './make-article.ts';

const words = getReplyWords('en');
const frame = { greeting: '', signOff: '' };
const page = makeReplyArticle({
  title: 'How do I get money back?',
  shortAnswer:
    'If you have paid, ask for a refund on your order. If you have not paid, cancel the order. A card adds a fee of 3%. Ask at most 30 days after receipt.',
  preconditions: [{ kind: 'check', who: 'You paid elsewhere', instead: 'Ask your bank at once.' }],
});
const find = (change: (text: string) => string, part: object = {}) => {
  const choice = { ...part, ...frame };
  const { email, chat } = buildReplies(page, choice, 'en');
  const texts = { email: change(email.text), chat: change(chat.replace(/ ?https:\S+$/, '')) };
  return findSenseFaults(page, choice, texts, words, 'en').join('\n');
};

test('what makes a reply false or odd when it is read alone is found', () => {
  const mistakes: readonly [(text: string) => string, RegExp, object?][] = [
    [(text) => text.replace('If you have not paid, cancel the order.', ''), /chat lost the case of a reader/],
    [(text) => text.replace('A card adds a fee of 3%.', ''), /chat lost what it costs/],
    [(text) => text.replace('Ask at most 30 days after receipt.', ''), /chat lost a limit/],
    [(text) => `${text} You may ask at most 30 days after the receipt.`, /chat says twice/],
    [(text) => text.replace('Is this your case?', 'Is one of these your case?'), /names one/],
    [(text) => `${text} Do not use the old figures for it.`, /points at what it does not hold/],
    [(text) => `${text}\nSee what to do after it.`, /points at what it does not hold/],
    [(text) => `${text} Is it gone?`, /ends in a question/],
    [(text) => `${text} If you have paid, ask for a refund on your order.`, /one case, then all others/, { precondition: 0 }],
    [(text) => `${text}\n1. Open it.`, /sends the steps of the others/, { precondition: 0 }],
  ];
  for (const part of [{}, { device: 'app' }, { precondition: 0 }])
    assert.equal(
      find((text) => text, part),
      '',
    );
  for (const [change, fault, part] of mistakes) assert.match(find(change, part), fault);
});

test('a chat gives up its path before a case, a fee or a limit, and a case is answered alone', () => {
  const { chat } = buildReplies(page, { ...frame, device: 'laptop' }, 'en');
  assert.match(chat, /If you have not paid, cancel the order\. A card adds a fee of 3%\. Ask at most 30 days after receipt\./);
  const asked = buildReplies(page, { ...frame, precondition: 0 }, 'en');
  assert.equal(asked.chat, 'If you paid elsewhere: Ask your bank at once. https://help.example/go/502/?v=abc123');
  assert.equal(
    asked.email.text,
    'If you paid elsewhere: Ask your bank at once.\n\nThe whole answer:\nhttps://help.example/go/502/?v=abc123',
  );
});
