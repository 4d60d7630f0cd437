import { parseInline } from './inline.ts';
import { writerComponents } from '../components/index.ts';
import type { Reference } from '../components/component.ts';
import { listControls } from '../../lib/screen-controls.ts';
import type { FlowData } from '../schema/flow.ts';
import type { ScreenData } from '../schema/screen.ts';
import { isComponent, type ComponentNode, type Rich } from './component-node.ts';
import type { ProseBlock } from './document.ts';
import { visitAll } from './findings.ts';
import type { StepBlock } from './steps.ts';

/** Ids that a page shows, each once, in the order of first use. */
export interface References {
  facts: readonly string[];
  labels: readonly string[];
  terms: readonly string[];
  flows: readonly string[];
}

/** What a component shows. */
export function getReferences(node: ComponentNode): Reference[] {
  return writerComponents.get(node.name ?? '')?.references?.(node) ?? [];
}

/** Collects what a page refers to, in reading order: its front matter, its body, and the flows it shows with their drawings. */
export function collectReferences(frontMatter: readonly Rich[], blocks: readonly (ProseBlock | StepBlock)[]): References {
  const found = { fact: new Set<string>(), label: new Set<string>(), term: new Set<string>(), flow: new Set<string>() };
  const collect = (content: Rich) =>
    visitAll(content, (node) => {
      if (isComponent(node)) for (const { kind, id } of getReferences(node)) found[kind].add(id);
    });
  frontMatter.forEach(collect);
  for (const block of blocks) {
    if (block.kind === 'steps' && block.flow) {
      found.flow.add(block.flow.id);
      listFlowTexts(block.flow.data).map(parseInline).forEach(collect);
    }
    collect(block.content);
  }
  return { facts: [...found.fact], labels: [...found.label], terms: [...found.term], flows: [...found.flow] };
}

/** The texts of a flow that readers see, from its first step to its outcome. */
export function listFlowTexts(flow: FlowData): string[] {
  return [
    flow.notice,
    ...flow.before,
    ...flow.steps.flatMap((step) => [
      step.warning,
      ...[step.laptop, step.app].flatMap((own) => (own ? [own.see, own.do, own.note, ...listScreenTexts(own.screen)] : [])),
      ...(step.choices ?? []).map((choice) => choice.title),
      step.explain,
      ...(step.outcome ?? []),
      ...step.troubles.flatMap((trouble) => [trouble.when, trouble.do]),
    ]),
    ...[flow.ready?.costs, flow.ready?.arrives, flow.ready?.keep].flatMap((texts) => texts ?? []),
  ].filter((text) => text !== undefined);
}

/** The texts of a drawing; a control's label counts as one. */
function listScreenTexts({ at, parts }: ScreenData): (string | undefined)[] {
  return [
    at,
    ...parts.flatMap((part) => {
      if (part.part === 'timeline') return part.items.flatMap(({ when, what }) => [when, what]);
      return [...('text' in part ? [part.text] : []), ...(part.part === 'order' ? [part.detail] : [])];
    }),
    ...listControls(parts).flatMap(({ label, formerly = [], text, answer }) => [
      label === undefined ? text : `[${label}]`,
      ...formerly.map((id) => `[${id}]`),
      answer,
    ]),
  ];
}
