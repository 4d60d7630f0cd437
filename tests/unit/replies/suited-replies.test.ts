import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildReplies } from '../../../src/replies/replies.ts';
import { makeLabelledGroup, makeReplyArticle } from './make-article.ts';

const frame = { greeting: '', signOff: '' };

test('a chat to one who asks how names the button of the device, behind the answer in its own order', () => {
  const article = makeReplyArticle({
    title: 'How do I get money back?',
    shortAnswer: 'Ask the supplier first. You have at most 30 days after receipt. Then apply for Refund.',
    warnings: [{ text: 'Ask the supplier first of all.' }, { text: 'Never confirm lost goods.' }],
    stepGroups: [
      makeLabelledGroup(['Open [All Orders].', 'Select [Refund].']),
      makeLabelledGroup(['Open [My page].', 'Tap [Refund].'], 'app'),
    ],
  });
  assert.match(
    buildReplies(article, { ...frame, device: 'app' }, 'en').chat,
    /^Ask the supplier first\. You have at most 30 days after receipt\. Then apply for Refund\. In the Alibaba\.com app: My page > Refund\. Never confirm lost goods\. https/,
  );
});

test('where the steps of the app end at a button, the email says what a laptop shows after it', () => {
  const stepGroups = [
    makeLabelledGroup(['Select [Refund].', 'Add your photos.']),
    makeLabelledGroup(['Open [My page].', 'Tap [Refund].'], 'app'),
  ];
  const build = (groups: typeof stepGroups) =>
    buildReplies(makeReplyArticle({ stepGroups: groups }), { ...frame, device: 'app' }, 'en').email.text;
  assert.match(build(stepGroups), /follow the screen, or continue on a laptop\. The steps there:\n- Add your photos\./);
  assert.doesNotMatch(build(stepGroups.slice(1)), /follow the screen/);
});

test('rows and cases of what has ended, or of another way to pay than the question’s, are not sent', () => {
  const article = makeReplyArticle({
    preconditions: [{ kind: 'check', who: 'Your card payment is under review', instead: 'Wait for the email.' }],
    tables: [
      {
        head: ['Way', 'Time'],
        rows: [
          ['Card', '2 hours'],
          ['T/T', '4 days.'],
          ['e-Checking (old form, ended)', '5 days'],
        ],
      },
    ],
  });
  const about = (question?: string) => buildReplies(article, { ...frame, device: 'app', question }, 'en').email.text;
  assert.match(about(), /- Card: 2 hours\n- T\/T: 4 days\n/);
  assert.doesNotMatch(about(), /e-Checking/);
  assert.match(about('Where is my bank transfer?'), /- T\/T: 4 days\n/);
  assert.doesNotMatch(about('Where is my bank transfer?'), /Card|card/);
});

test('sentences of the answer that are about another way to pay than the question’s are not sent, unless nothing else answers', () => {
  const shortAnswer = 'A T/T takes 3 days. Then the supplier links it. A card takes 2 hours. Until then, the order says unpaid.';
  const article = makeReplyArticle({ shortAnswer });
  const ask = (question: string) => buildReplies(article, { ...frame, question }, 'en').chat;
  assert.match(ask('I paid by card.'), /^A card takes 2 hours\. Until then, the order says unpaid\. https/);
  assert.match(
    ask('I sent a wire transfer.'),
    /^A T\/T takes 3 days\. Then the supplier links it\. Until then, the order says unpaid\. https/,
  );
  assert.match(ask('I paid by Boleto.'), /^A T\/T takes 3 days\./);
  assert.match(
    buildReplies(makeReplyArticle({ shortAnswer: 'A card takes 2 hours.' }), { ...frame, question: 'PayPal?' }, 'en').chat,
    /^A card/,
  );
});

test('a chat leaves the change mark away before a sentence of the answer, and the sentence before its device', () => {
  const build = (length: number) =>
    buildReplies(
      makeReplyArticle({ stepGroups: [], shortAnswer: `Pay it now. A${'a'.repeat(length - 1)} is all there is.` }),
      { ...frame, device: 'app' },
      'en',
    ).chat;
  const room = 300 - 'Pay it now.  is all there is. https://help.example/go/502/?device=app&v=abc123'.length;
  assert.match(build(room), /is all there is\. \S+\?device=app&v=abc123$/);
  assert.match(build(room + 1), /is all there is\. \S+\/go\/502\/\?device=app$/);
  assert.match(build(room + 10), /^Pay it now\. \S+\?device=app&v=abc123$/);
  assert.match(build(room + 40), /^Pay it now\. \S+\?device=app&v=abc123$/);
});

test('an email keeps to about 200 words: cases and tables give way to steps and warnings', () => {
  const preconditions = Array.from({ length: 20 }, (_, index) => ({
    kind: 'check' as const,
    who: `You have case ${index} of the many cases`,
    instead: 'Do something that needs a dozen words to be told so that it is long.',
  }));
  const { text } = buildReplies(makeReplyArticle({ preconditions }), { ...frame, device: 'app' }, 'en').email;
  assert.doesNotMatch(text, /case 19/);
  assert.match(text, /3\. Wait for the money\./);
});

test('sentences about the device that the buyer does not use are not sent', () => {
  const shortAnswer = 'You select Pay on a laptop. You tap Pay in the app. It is quick to do.';
  const ask = (device?: 'laptop' | 'app') =>
    buildReplies(makeReplyArticle({ shortAnswer, stepGroups: [] }), { ...frame, device }, 'en').chat;
  assert.match(ask('app'), /^You tap Pay in the app\. It is quick to do\. https/);
  assert.match(ask('laptop'), /^You select Pay on a laptop\. /);
  assert.doesNotMatch(ask('laptop'), /in the app/);
  assert.match(ask(), /^You select Pay on a laptop\. You tap Pay in the app\. It is quick to do\. https/);
});
