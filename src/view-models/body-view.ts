import type { Heading, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { getLookup, type Content } from '../content/content.ts';
import { writerComponents } from '../content/components/index.ts';
import { listComponents, type Rich } from '../content/document/component-node.ts';
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

/** Letters of status note, short answer, cases and text that fill the first screen of a laptop; a phone's holds fewer. */
const firstScreenLetters = 1_200;

/** Components whose styles come after what browsers draw first. */
const lateComponents = [...writerComponents.values()].filter(({ isLate }) => isLate).map(({ name }) => name);

/**
 * Takes the words that stand on the first screen, below as many letters as stand `above` them, from the start of a body:
 * browsers draw them at once, and read on when the styles of the rest have come. Tables and the like are never among them.
 */
export function splitFirstScreen(
  blocks: readonly (StepBlock | ProseBlock)[],
  above: number,
): { first: ProseBlock[]; rest: readonly (StepBlock | ProseBlock)[] } {
  const [block, ...others] = blocks;
  if (block?.kind !== 'prose') return { first: [], rest: blocks };
  let letters = above;
  const end = block.content.findIndex((node) => {
    if (letters >= firstScreenLetters || lateComponents.some((name) => listComponents([node], name).length > 0)) return true;
    letters += toString(node).length;
    return false;
  });
  if (end === 0) return { first: [], rest: blocks };
  const cut = end < 0 ? block.content.length : end;
  const below = block.content.slice(cut);
  return {
    first: [{ kind: 'prose', content: block.content.slice(0, cut) }],
    rest: below.length > 0 ? [{ kind: 'prose', content: below }, ...others] : others,
  };
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
