import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { parse } from 'yaml';
import { renderFlowDocument } from '../../../src/authoring/flow-document.ts';
import { renderFlowMermaid } from '../../../src/authoring/flow-mermaid.ts';
import { readContent } from '../../../src/content/read.ts';
import { flowSchema } from '../../../src/content/schema/flow.ts';
import { makeFlow } from '../../support/make-flow.ts';

test('a graph shows steps, branches with their devices, ends and troubles', () => {
  const flow = flowSchema.parse(parse(makeFlow('no-paper-article')));
  assert.equal(
    renderFlowMermaid(flow, { facts: new Map(), labels: new Map() }),
    `flowchart TD
  wrap["Do wrap"]
  wrap --> address
  wrap -.-> no-paper{{"There is no paper: no-paper-article"}}
  address["Do address"]
  address -->|"I send it by boat"| form
  address -->|"I send it by pigeon"| post
  address -->|"I send it by submarine (app only)"| post
  form["Do form"]
  form -->|"I have paid"| post
  form -->|"I have not paid"| stay
  post(["Do post"])
  stay(["Do stay"])
`,
  );
});

test('the graphs in docs/flows.md are those of the flow files', async () => {
  const document = await readFile('docs/flows.md', 'utf8');
  const { content } = await readContent('content');
  assert.ok(content && content.flows.size > 0);
  assert.equal(renderFlowDocument(document, content.flows, content), document, 'Run "npm run flow:graph -- --write".');
});
