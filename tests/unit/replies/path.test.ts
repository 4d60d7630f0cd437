import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getReplyWords } from '../../../src/language/replies.ts';
import { findPath, tellPath } from '../../../src/replies/path.ts';
import { makeLabelledGroup } from './make-article.ts';

const words = getReplyWords('en');

const tell = (texts: readonly string[], answer: string) => {
  const group = makeLabelledGroup(texts);
  const path = findPath(group, answer, words);
  return path && tellPath(path, group, 'On a laptop', words).join(' ');
};

test('a path goes through the steps to the button that the answer names', () => {
  const steps = [
    'Open [Orders], then [All Orders].',
    'Find the order.',
    'Select [View details]. Older screens say [View More].',
    'Select [Refund].',
    'Select [Send].',
  ];
  assert.equal(tell(steps, 'Select Refund on the order.'), 'On a laptop: Orders > All Orders > View details > Refund.');
});

test('what only some readers press is left out, or said with its condition', () => {
  assert.equal(
    tell(['Open [Orders].', 'Select [More] if the button is hidden.', 'Select [Track].'], 'Select Track.'),
    'On a laptop: Orders > Track.',
  );
  assert.equal(
    tell(['Open [Orders].', 'Select [Change] if you placed the order.'], 'Another address is possible.'),
    'On a laptop: Orders > Change if you placed the order.',
  );
  assert.equal(
    tell(['Ask for a paper.', 'Read the paper.', 'Keep it safe.', 'Call the bank.', 'Select [Proof].'], 'Call the bank.'),
    undefined,
  );
});

test('where more than three things come before the first button, it is not told; looking for the order is none of them', () => {
  assert.equal(tell(['Ask.', 'Read.', 'Wait.', 'Select [Proof].'], 'No button.'), 'On a laptop: Select Proof.');
  assert.equal(tell(['Ask.', 'Read.', 'Wait.', 'Call.', 'Select [Proof].'], 'No button.'), undefined);
  assert.equal(tell([...Array<string>(4).fill('Find the order.'), 'Select [Proof].'], 'No button.'), 'On a laptop: Select Proof.');
  assert.equal(tell(['Ask.', 'Read.', 'Wait.', 'Call.', 'Select [Proof].'], 'Select Proof.'), 'On a laptop: Select Proof.');
  assert.equal(tell(['Ask.', 'Read.'], 'No button.'), undefined);
});

test('a path ends where a step presses nothing, unless it looks for the order or the answer names a later button', () => {
  const steps = ['Open [Orders].', 'Find the order.', 'Select [More].', 'Wait a day.', 'Select [Done].'];
  assert.equal(tell(steps, 'No button.'), 'On a laptop: Orders > More.');
  assert.equal(tell(steps, 'Select Done.'), 'On a laptop: Orders > More > Done.');
  assert.equal(tell(steps, 'Open Orders, then ask.'), 'On a laptop: Orders > More.', 'what only opens a list does not act');
});

test('a path has five names at most, and a choice between two is not its last', () => {
  const steps = ['One', 'Two', 'Three', 'Four', 'Five', 'Six'].map((name) => `Select [${name}].`);
  assert.equal(tell(steps, ''), 'On a laptop: One > Two > Three > Four > Five.');
  assert.equal(tell([...steps.slice(0, 4), 'Select [Card or T/T].'], ''), 'On a laptop: One > Two > Three > Four.');
  assert.equal(tell([...steps.slice(0, 3), 'Select [Card or T/T].'], ''), 'On a laptop: One > Two > Three > Card or T/T.');
  assert.equal(tell(['Select [One].', 'Select [One] again.', 'Select [Two].'], ''), 'On a laptop: One > Two.');
});

test('names that stand together are a way, names joined by "or" are one, and of others the first counts', () => {
  assert.equal(tell(['Open [Orders] > [All Orders].', 'Select [Closed].'], ''), 'On a laptop: Orders > All Orders > Closed.');
  assert.equal(
    tell(['Open [Orders].', 'Select [Make payment], or [Pay now] or [Pay].'], ''),
    'On a laptop: Orders > Make payment, or Pay now or Pay.',
  );
  assert.equal(tell(['Open [Orders].', 'Select [Pay] beside [Cancel].'], ''), 'On a laptop: Orders > Pay.');
  assert.equal(tell(['Open [Orders].', 'Select [Pay] now, then [Cancel].'], ''), 'On a laptop: Orders > Pay.');
});

test('a way that a step writes out counts as well, as far as its names go', () => {
  assert.equal(
    tell(['Go to My Alibaba > Orders > All Orders, then wait.', 'Select [Pay].'], ''),
    'On a laptop: My Alibaba > Orders > All Orders > Pay.',
  );
  assert.equal(tell(['Look at Orders > All.', 'Select [Pay].'], ''), 'On a laptop: Orders > All > Pay.');
  assert.equal(tell(['It is 3 > 2 for you.', 'Select [Pay].', 'Select [Done].'], ''), 'On a laptop: Pay > Done.');
});

test('a button of another page ends the path, and only the first sentence of a step is read', () => {
  assert.equal(tell(['Open [Orders], then [Drafts].', 'Select [Chat] on the product page.'], ''), 'On a laptop: Orders > Drafts.');
  assert.equal(tell(['Select [Chat] on the product page.', 'Select [Send].'], ''), 'On a laptop: Chat > Send.');
  assert.equal(tell(['Tap [Orders]. Then select [Chat].'], ''), 'On a laptop: Tap Orders.');
  assert.equal(tell(['Open [Orders].'], ''), undefined, 'to open something is nothing done yet');
});

test('what depends on the case is said as the step says it, with its condition, if nothing else acts and the way is short', () => {
  assert.equal(tell(['If you paid, select [Refund].'], ''), 'On a laptop: If you paid, select Refund.');
  assert.equal(tell(['Open [Orders].', 'If you paid, select [Refund].'], ''), 'On a laptop: Open Orders. If you paid, select Refund.');
  assert.equal(
    tell(['Open [Orders].', 'Select [More].', 'If you paid, select [Refund].', 'If not, select [Cancel].'], ''),
    'On a laptop: Orders > More. If you paid, select Refund.',
  );
  assert.equal(
    tell(['Open [Orders].', 'Select [More].', 'Select [All].', 'If you paid, select [Refund].'], ''),
    'On a laptop: Orders > More > All.',
  );
  assert.equal(tell(['Open [Orders].', 'If you paid, select [Refund].'], 'Select Refund.'), 'On a laptop: Orders > Refund.');
});

test('a button is named with or without articles, in capitals or not', () => {
  assert.equal(
    tell(['Open [Orders].', 'Select [Apply for refund].', 'Select [Send].'], 'Then apply for a refund.'),
    'On a laptop: Orders > Apply for refund.',
  );
  assert.equal(
    tell(['Open [Orders].', 'Select [See the status].', 'Select [Send].'], 'See status first.'),
    'On a laptop: Orders > See the status.',
  );
});
