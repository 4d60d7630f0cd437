import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildReplies } from '../../../src/replies/replies.ts';
import { makeReplyArticle } from './make-article.ts';

const choice = { device: 'app' as const, greeting: 'Hello,', signOff: 'Ann' };

test('an email gets tables as lines', () => {
  const tables = [
    { head: ['Way', 'Fee'], rows: [['Card', '2.99%']] },
    { caption: 'Limits', head: ['Way', 'Most', 'Wait'], rows: [['Card', 'US$1,000', '1 day']] },
  ];
  const { text } = buildReplies(makeReplyArticle({ tables }), choice, 'en').email;
  assert.match(text, /Way – Fee:\n- Card: 2\.99%\n\nLimits:\n- Card – Most: US\$1,000; Wait: 1 day\n/);
});

test('told cells keep their letters, as names among them do, and columns for the page stay there', () => {
  const tables = [
    {
      caption: 'Ways',
      head: ['Way', 'The refund goes to', 'Usual time', 'Where to read more'],
      rows: [
        ['Card', 'Only the card that paid', 'Visa takes about 12 working days', 'Cards'],
        ['T/T', 'A bank account', '3 days', 'Transfers'],
      ],
    },
    {
      caption: 'Badges',
      head: ['', 'Gold', 'Verified'],
      rows: [['What is it?', 'A paid membership of a year.', 'An assessment of the site.']],
    },
    { caption: 'Signs', head: ['Sign', 'Meaning'], rows: [['Card error.', 'The card is wrong. Free On Board ends.']] },
  ];
  const { text } = buildReplies(makeReplyArticle({ tables }), choice, 'en').email;
  assert.match(text, /- Card – The refund goes to: Only the card that paid\. Usual time: Visa takes about 12 working days\.\n/);
  assert.match(text, /- T\/T – The refund goes to: A bank account\. Usual time: 3 days\.\n/);
  assert.match(text, /- What is it\? Gold: A paid membership of a year\. Verified: An assessment of the site\.\n/);
  assert.match(text, /- Card error: The card is wrong\. Free On Board ends\.\n/);
  assert.doesNotMatch(text, /Transfers/);
});

test('a table whose figures the answer has all said is not sent again', () => {
  const tables = [
    {
      caption: 'Times',
      head: ['Way', 'Days'],
      rows: [
        ['Card', '12 days'],
        ['T/T', '14 days'],
      ],
    },
  ];
  const send = (shortAnswer: string) => buildReplies(makeReplyArticle({ tables, shortAnswer }), choice, 'en').email.text;
  assert.match(send('A refund to a card takes 12 days.'), /Times:/);
  assert.doesNotMatch(send('A refund to a card takes 12 days, by T/T it takes 14 days.'), /Times:/);
});
