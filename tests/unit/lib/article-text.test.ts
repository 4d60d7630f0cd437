import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { parseArticleBody } from '../../../src/collections/article-body.ts';
import { listSteps, resolveBody, type TextLookup } from '../../../src/lib/article-text.ts';

const lookup: TextLookup = {
  facts: new Map([['time', { value: '3 days' }]]),
  labels: new Map([['orders', { text: 'Orders' }]]),
  flows: new Map([['f', { steps: [{ id: 'open', laptop: { do: 'Open [orders].', note: 'Wait {time}.' }, app: { do: 'Tap.' } }] }]]),
  siteAddress: 'https://help.example',
  deviceTitles: { laptop: 'Steps on a laptop', app: 'Steps in the app' },
  ourAdvice: 'Our advice',
  noteNames: { info: 'Note', tip: 'Tip', warning: 'Warning' },
};
const body = `<Steps id="later">
<Device name="app">

1. Tap <Label id="orders" />.
2. Wait <Fact id="time" />.<Anchor id="old" />

</Device>
</Steps>

<Note type="tip">

Read [more](/articles/x/).

</Note>

## Cost {#price}

<Table caption="Prices">

| A | B |
| --- | --- |
| 1 | <Fact id="time">some days</Fact> |

</Table>
`;

test('written steps are listed with the anchors their page gives them', () => {
  assert.deepEqual(listSteps(parseArticleBody(body), lookup), {
    app: [
      { id: 'later-app-step-1', text: 'Tap Orders.' },
      { id: 'later-app-step-2', text: 'Wait 3 days.' },
    ],
  });
});

test('a flow gives each device its steps, with its notes', () => {
  assert.deepEqual(listSteps(parseArticleBody('<Steps flow="f" />'), lookup), {
    laptop: [{ id: 'laptop-step-open', text: 'Open Orders. Wait 3 days.' }],
    app: [{ id: 'app-step-open', text: 'Tap.' }],
  });
});

test('Markdown holds values, names and absolute links instead of components', () => {
  const text = toMarkdown(resolveBody(parseArticleBody(body), lookup), { extensions: [gfmTableToMarkdown()] });
  assert.match(text, /## Steps in the app\n\n1\. Tap \*\*Orders\*\*\.\n2\. Wait 3 days\./);
  assert.match(text, /> \*\*Tip:\*\*\n>\n> Read \[more\]\(https:\/\/help\.example\/articles\/x\/\)\./);
  assert.match(text, /## Cost\n\n\*\*Prices\*\*\n\n\| A \| B\s+\|/);
  assert.match(text, /\| 1 \| some days \|/);
});

test('a timeline becomes a list, and words that stand alone a paragraph of their own', () => {
  const tree = parseArticleBody(
    'Add them.\n\n<Timeline caption="In all">\n\n<Moment id="time">It starts</Moment>\n<Moment id="time" after="time">It ends</Moment>\n\n</Timeline>\n\n<Fact id="time" />\n\nDone.\n',
  );
  assert.equal(
    toMarkdown(resolveBody(tree, lookup)),
    'Add them.\n\n**In all**\n\n* It starts: 3 days\n* It ends: 3 days\n\n3 days\n\nDone.\n',
  );
});
