import type { Heading, RootContent } from 'mdast';
import { getLookup, type Content } from '../content/content.ts';
import type { Rich } from '../content/document/component-node.ts';
import { getHeadingId, type ProseBlock } from '../content/document/document.ts';
import { toHtml } from '../content/document/html.ts';
import type { StepBlock } from '../content/document/steps.ts';
import { buildStepsView, type StepsView } from './steps-view.ts';

/** Content between blocks of steps. */
export interface ProseView {
  kind: 'prose';
  html: string;
  /** Sections that a phone shows closed: those below the steps of a page whose steps fill several screens. */
  folds: readonly { id: string; titleHtml: string; html: string }[];
}

/** Builds the body of a page: prose as HTML, and its procedures. */
export function buildBody(blocks: readonly (StepBlock | ProseBlock)[], content: Content): (ProseView | StepsView)[] {
  const lookup = getLookup(content);
  const last = blocks.findLastIndex((block) => block.kind === 'steps');
  const isLong = blocks.some((block) => block.kind === 'steps' && block.hasPractice);
  return blocks.map((block, index) => {
    if (block.kind === 'steps') return buildStepsView(block, content);
    const folds = isLong && index > last ? splitSections(block.content) : [];
    const rest = block.content.slice(0, block.content.length - folds.reduce((sum, { nodes }) => sum + nodes.length + 1, 0));
    return {
      kind: 'prose',
      html: toHtml(rest, lookup),
      folds: folds.map(({ heading, nodes }) => ({
        id: getHeadingId(heading),
        titleHtml: toHtml(heading.children, lookup),
        html: toHtml(nodes, lookup),
      })),
    };
  });
}

/** The sections from the first heading of level 2 on. */
function splitSections(content: Rich): { heading: Heading; nodes: RootContent[] }[] {
  const sections: { heading: Heading; nodes: RootContent[] }[] = [];
  for (const node of content) {
    if (node.type === 'heading' && node.depth === 2) sections.push({ heading: node, nodes: [] });
    else sections.at(-1)?.nodes.push(node);
  }
  return sections;
}
