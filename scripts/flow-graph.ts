import { readFile, writeFile } from 'node:fs/promises';
import { renderFlowDocument } from '../src/authoring/flow-document.ts';
import { renderFlowMermaid } from '../src/authoring/flow-mermaid.ts';
import { suggest } from '../src/content/problem.ts';
import { readOptions } from './read-options.ts';
import { requireReading } from './require-content.ts';

// Prints a flow as a Mermaid graph; with --write, puts the graphs of all flows into docs/flows.md.
const { values, positionals } = readOptions(
  { allowPositionals: true, options: { write: { type: 'boolean', default: false } } },
  'npm run flow:graph -- pay-later, or --write for all',
  1,
);
const [wanted = ''] = positionals;
const document = 'docs/flows.md';
const { content } = await requireReading();
const { flows } = content;
const flow = flows.get(wanted);
if (values.write) {
  await writeFile(document, renderFlowDocument(await readFile(document, 'utf8'), flows, content));
  console.log(`Wrote the graphs of ${flows.size} flows to ${document}.`);
} else if (flow) {
  console.log(renderFlowMermaid(flow, content));
} else {
  const advice = `Flows: ${[...flows.keys()].join(', ')}.`;
  console.error(`There is no flow "${wanted}".${suggest(wanted, flows.keys(), advice)} Use: npm run flow:graph -- <flow>`);
  process.exitCode = 1;
}
