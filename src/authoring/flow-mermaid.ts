import { getPlainText, type InlineLookup } from '../lib/inline-text.ts';
import type { FlowData } from '../content/schema/flow.ts';

/** A flow as a Mermaid graph, for people who review it. A choice that only some devices show names them. */
export function renderFlowMermaid(flow: FlowData, lookup: InlineLookup): string {
  const quote = (text: string) => `"${getPlainText(text, lookup).replaceAll('"', '#quot;')}"`;
  const lines = flow.steps.flatMap((step) => [
    step.outcome ? `  ${step.id}([${quote(step.title)}])` : `  ${step.id}[${quote(step.title)}]`,
    ...(step.next === undefined ? [] : [`  ${step.id} --> ${step.next}`]),
    ...(step.choices ?? []).map(({ title, next, devices }) => {
      const only = devices === undefined ? '' : ` (${devices.join(', ')} only)`;
      return `  ${step.id} -->|${quote(title + only)}| ${next}`;
    }),
    ...step.troubles.map(({ id, when, article }) => `  ${step.id} -.-> ${id}{{${quote(`${when}: ${article}`)}}}`),
  ]);
  return ['flowchart TD', ...lines, ''].join('\n');
}
