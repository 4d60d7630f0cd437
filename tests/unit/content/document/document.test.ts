import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { parse } from 'yaml';
import { buildArticleText, type ArticleText } from '../../../../src/content/document/article-text.ts';
import type { ArticleDocument } from '../../../../src/content/document/document.ts';
import { toHtml } from '../../../../src/content/document/html.ts';
import { toMarkdown } from '../../../../src/content/document/resolve.ts';
import type { ArticleData } from '../../../../src/content/schema/article.ts';
import { flowSchema } from '../../../../src/content/schema/flow.ts';
import { createArticle, createDocument, createLookup } from '../../../support/content.ts';
import { makeFlow } from '../../../support/make-flow.ts';

const lookup = createLookup(
  { time: { value: '3 days', statement: 'It takes 3 days.' } },
  { orders: 'Orders', 'send-parcel': 'Send Parcel' },
);
let data: ArticleData;
let document: ArticleDocument;
let text: ArticleText;

const body = `## If you have not paid

<Steps id="unpaid">
<Device name="app">

1. Tap <Label id="orders" />.
   - This is part of the step.
2. Wait <Fact id="time" />.<Anchor id="old" />

   <Note type="warning">

   Nobody gives it back.

   </Note>

</Device>
</Steps>

## If you have paid

<Steps follows>

1. Ask for your money.

</Steps>

<Note type="warning">

Pay **only on <Label id="orders" />**.

</Note>

## Cost {#price}

<Table caption="Prices">

| A | B |
| --- | --- |
| 1 | <Fact id="time">some days</Fact> |

</Table>
`;

before(() => {
  ({ data } = createArticle('x', {
    shortAnswer: 'Select [orders]; it takes {time}.',
    cannotIf: [{ kind: 'paid', who: 'You see [orders]', instead: 'Wait {time}.', link: 'a' }],
  }));
  document = createDocument(data, body);
  text = buildArticleText(document, lookup);
});

test('two procedures of one page stay two, each below its heading, with the anchors of the page', () => {
  assert.deepEqual(
    text.stepGroups.map(({ id, follows, title, device, steps }) => [
      [id, follows, title, device],
      ...steps.map((step) => [step.number, step.id, step.text]),
    ]),
    [
      [
        ['unpaid', undefined, 'If you have not paid', 'app'],
        [1, 'unpaid-app-step-1', 'Tap Orders. This is part of the step.'],
        [2, 'unpaid-app-step-2', 'Wait 3 days. Warning: Nobody gives it back.'],
      ],
      [
        [undefined, true, 'If you have paid', undefined],
        [1, 'step-1', 'Ask for your money.'],
      ],
    ],
  );
});

test('warnings are told apart by where they stand', () => {
  assert.deepEqual(text.warnings, [
    { text: 'Nobody gives it back.', short: undefined, step: 'unpaid-app-step-2' },
    { text: 'Pay only on Orders.', short: undefined, step: undefined },
  ]);
});

test('figures and names stand in every text of the front matter', () => {
  assert.equal(text.shortAnswer, 'Select Orders; it takes 3 days.');
  assert.deepEqual(text.preconditions, [{ kind: 'paid', who: 'You see Orders', instead: 'Wait 3 days.', article: 'a' }]);
});

test('a flow keeps its notice, branches, ends and troubles on each device', () => {
  const flows = new Map([['parcel', flowSchema.parse(parse(makeFlow('no-paper-article')))]]);
  const flow = buildArticleText(createDocument(data, '<Steps flow="parcel" />', flows), lookup);
  const [laptop, app] = flow.stepGroups;
  assert.ok(laptop && app);
  assert.equal(laptop.notice, 'Parcels of are no longer sent.');
  assert.deepEqual(laptop.steps[1]?.ways, [
    { title: 'I send it by boat', step: 3 },
    { title: 'I send it by pigeon', step: 4 },
  ]);
  assert.equal(app.steps[1]?.ways.length, 3);
  assert.ok(laptop.steps.at(-1)?.outcome.length === 1);
  assert.equal(laptop.steps[0]?.troubles[0]?.article, 'no-paper-article');
  assert.match(flow.text, /I send it by boat: go on with step 3/);
});

test('HTML numbers the steps, names the headings and escapes words', () => {
  const html = toHtml(
    document.blocks.flatMap(({ content }) => content),
    lookup,
  );
  assert.match(html, /<h2 id="price">Cost<\/h2>/);
  assert.match(html, /<li id="unpaid-app-step-1">/);
  assert.match(html, /<ol class="numbered">/);
  assert.match(html, /<caption>Prices<\/caption>/);
  assert.match(html, /<strong class="label-name" translate="no">Orders<\/strong>/);
  assert.match(toHtml([{ type: 'text', value: '<script>alert(1)</script>' }], lookup), /^&#x3C;script>/);
});

test('Markdown has no bold within bold, absolute links, and a list for a timeline', () => {
  const markdown = toMarkdown(
    document.blocks.flatMap(({ content }) => content),
    lookup,
  );
  assert.match(markdown, /Pay \*\*only on Orders\*\*\./);
  assert.match(markdown, /\*\*Prices\*\*\n\n\| A \| B\s+\|/);
  const timeline = createDocument(
    data,
    'Add them.\n\n<Timeline caption="In all">\n\n<Moment id="time">It starts</Moment>\n<Moment id="time" after="time">It ends</Moment>\n\n</Timeline>\n\n<Fact id="time" />\n\nDone.\n',
  );
  assert.equal(
    toMarkdown(
      timeline.blocks.flatMap(({ content }) => content),
      lookup,
    ),
    'Add them.\n\n**In all**\n\n- It starts: 3 days\n- It ends: 3 days\n\n3 days\n\nDone.\n',
  );
});

test('references are listed once, in reading order, those of the front matter first', () => {
  assert.deepEqual(document.references, { facts: ['time'], labels: ['orders'], terms: [], flows: [] });
});

test('words, names and marks stand together as they were typed', () => {
  const html = toHtml(document.shortAnswer, lookup).replace(/<[^>]*>|\u2060/g, '');
  assert.equal(html, 'Select Orders; it takes 3 days.');
});
