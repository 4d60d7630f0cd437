import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { getNoteType } from '../components/note/note.ts';
import { getAttribute, isComponent, type Rich } from './component-node.ts';
import type { ProseBlock } from './document.ts';
import type { Step, StepBlock } from './steps.ts';

/** A warning about money or safety. */
export interface Warning {
  content: Rich;
  /** The same in so few words that a chat can hold it, as its writer put it. */
  short?: string | undefined;
  /** Anchor of the step it stands in; undefined if it is about the whole page. */
  step?: string | undefined;
  /** Anchor-free position: the block of steps it stands before, counted from 0; undefined if none follows. */
  beforeBlock?: number | undefined;
}

/** A table, cell by cell. */
export interface TableContent {
  caption?: string | undefined;
  head: readonly Rich[];
  rows: readonly (readonly Rich[])[];
}

type Blocks = readonly (ProseBlock | StepBlock)[];

/** Every warning of a page, in reading order. */
export function findWarnings(blocks: Blocks): Warning[] {
  const warnings: Warning[] = [];
  const stepBlocks = blocks.filter((block) => block.kind === 'steps');
  blocks.forEach((block, index) => {
    const next = stepBlocks.findIndex((other) => blocks.indexOf(other) >= index);
    const steps = block.kind === 'steps' ? block.groups.flatMap((group) => group.steps) : [];
    for (const { warning, anchor } of steps) {
      if (warning) warnings.push({ content: warning, step: anchor, beforeBlock: next });
    }
    visitAll(block.content, (node) => {
      if (!isComponent(node, 'Note') || getNoteType(node) !== 'warning') return;
      const content = node.children as RootContent[]; // A note's blocks may stand at a root.
      warnings.push({
        content,
        short: getAttribute(node, 'short'),
        step: findStep(node, steps)?.anchor,
        beforeBlock: next < 0 ? undefined : next,
      });
    });
  });
  return warnings;
}

function findStep(node: RootContent, steps: readonly Step[]): Step | undefined {
  return steps.find(({ content }) => {
    const inside = new Set<RootContent>();
    visitAll(content, (child) => inside.add(child));
    return inside.has(node);
  });
}

/** Every table of a page, in reading order. */
export function findTables(blocks: Blocks): TableContent[] {
  const tables: TableContent[] = [];
  const captions = new Map<RootContent, string>();
  for (const { content } of blocks) {
    visitAll(content, (node) => {
      if (isComponent(node, 'Table')) {
        const caption = getAttribute(node, 'caption');
        for (const child of node.children) if (caption !== undefined) captions.set(child, caption);
      }
      if (node.type !== 'table') return;
      const [head, ...rows] = node.children.map((row) => row.children.map((cell) => cell.children));
      tables.push({ caption: captions.get(node), head: head ?? [], rows });
    });
  }
  return tables;
}

/** Visits every node inside, from top to bottom. */
export function visitAll(content: Rich, visitor: (node: RootContent) => unknown): void {
  const root: Root = { type: 'root', children: [...content] };
  visit(root, (node) => {
    if (node.type !== 'root') visitor(node);
  });
}
