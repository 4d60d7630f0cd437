import type { InlineLookup } from '../lib/inline-text.ts';
import type { FlowData } from '../content/schema/flow.ts';
import { renderFlowMermaid } from './flow-mermaid.ts';

/** The graphs follow this line; what stands above it is written by hand. */
const marker = '<!-- Below: written by "npm run flow:graph -- --write". -->';

/** The document of all flows: its own words above the marker, then the graph of each flow as its file has it now. */
export function renderFlowDocument(document: string, flows: ReadonlyMap<string, FlowData>, lookup: InlineLookup): string {
  const [words = ''] = document.split(marker);
  const graphs = [...flows].map(([id, flow]) => `\n## ${id}\n\n${flow.title}\n\n\`\`\`mermaid\n${renderFlowMermaid(flow, lookup)}\`\`\`\n`);
  return `${words}${marker}\n${graphs.join('')}`;
}
