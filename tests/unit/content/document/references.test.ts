import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listFlowTexts } from '../../../../src/content/document/references.ts';
import { flowSchema } from '../../../../src/content/schema/flow.ts';
import { createArticle, createDocument } from '../../../support/content.ts';

const step = (id: string, screen: object, rest: object = {}) => ({
  id,
  title: id,
  laptop: { see: `{${id}-see}`, do: `{${id}-do}`, note: `{${id}-note}`, screen: { at: `{${id}-at}`, ...screen } },
  ...rest,
});
const flow = flowSchema.parse({
  title: 'Never shown by itself',
  notice: '{notice}',
  before: ['{before}'],
  steps: [
    step(
      'one',
      {
        parts: [
          { part: 'heading', text: '{heading}' },
          { part: 'text', text: '{text}' },
          { part: 'note', text: '{remark}' },
          { part: 'order', text: '{order}', detail: '{detail}', go: 'next' },
          { part: 'button', label: 'pay', formerly: ['pay-now'], answer: '{button}' },
          { part: 'menu', label: 'menu', items: [{ label: 'entry', answer: '{entry}' }] },
          { part: 'methods', items: [{ text: '{method}', answer: '{told}' }] },
          { part: 'timeline', items: [{ when: '{when}', what: '{what}' }] },
        ],
      },
      {
        warning: '{warning}',
        explain: '{explain}',
        choices: [
          { id: 'left', title: '{left}', next: 'two' },
          { id: 'right', title: '{right}', next: 'two' },
        ],
        troubles: [{ id: 'none', when: '{trouble}', do: '{remedy}', article: 'a' }],
      },
    ),
    step('two', { parts: [{ part: 'text', text: '{end}' }] }, { outcome: ['{outcome}'] }),
  ],
  ready: { costs: ['{costs}'], arrives: ['{arrives}'], keep: ['{keep}'] },
});

test('the texts of a flow are all that readers see of it, drawings included, in the order they see it', () => {
  const ids = listFlowTexts(flow).map((text) => text.replace(/[{}]/g, ''));
  assert.deepEqual(ids, [
    ...['notice', 'before', 'warning', 'one-see', 'one-do', 'one-note', 'one-at'],
    ...['heading', 'text', 'remark', 'order', 'detail', 'when', 'what'],
    ...['{order}', '[pay]', '[pay-now]', '{button}', '[menu]', '[entry]', '{entry}', '{method}', '{told}'].map((id) =>
      id.replace(/[{}]/g, ''),
    ),
    ...['left', 'right', 'explain', 'trouble', 'remedy', 'two-see', 'two-do', 'two-note', 'two-at', 'end', 'outcome'],
    ...['costs', 'arrives', 'keep'],
  ]);
});

test('a flow without more than its steps has their texts only, and nothing for what it leaves out', () => {
  const bare = (id: string) => ({ id, title: id, app: { do: `Do ${id}.`, screen: { at: 'A', parts: [{ part: 'text', text: 'B' }] } } });
  assert.deepEqual(listFlowTexts(flowSchema.parse({ title: 'x', steps: [bare('a'), bare('b')] })), [
    ...['Do a.', 'A', 'B'],
    ...['Do b.', 'A', 'B'],
  ]);
});

test('a page refers to what its front matter, its body and the flows it shows refer to, each once', () => {
  const { data } = createArticle('x', {
    shortAnswer: 'It takes {time}; select [orders].',
    statusNote: '{ended}',
    cannotIf: [{ kind: 'cannot', who: '{who}', instead: '{instead}' }],
  });
  const body =
    'A <Term id="parcel">parcel</Term> takes <Fact id="time" /> or <Fact id="more">more</Fact>.\n\n<Steps flow="parcel" />\n\n' +
    '<Timeline caption="x">\n\n<Moment id="wait">Waiting</Moment>\n\n</Timeline>\n\n<Steps id="own">\n\n1. Tap <Label id="pay" /> in <Label id="own" />.\n\n</Steps>\n';
  const { references } = createDocument(data, body, new Map([['parcel', flow]]));
  assert.deepEqual(
    { ...references, facts: [...references.facts.slice(0, 5), ...references.facts.slice(-2)] },
    {
      facts: ['ended', 'time', 'who', 'instead', 'more', 'keep', 'wait'],
      labels: ['orders', 'pay', 'pay-now', 'menu', 'entry', 'own'],
      terms: ['parcel'],
      flows: ['parcel'],
    },
  );
  for (const id of ['notice', 'one-at', 'detail', 'what', 'entry', 'told', 'remedy', 'outcome', 'arrives'])
    assert.ok(references.facts.includes(id), id);
});
