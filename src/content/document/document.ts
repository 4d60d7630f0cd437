import GithubSlugger from 'github-slugger';
import type { Heading, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { ArticleData, preconditionKinds } from '../schema/article.ts';
import { isComponent, type Rich } from './component-node.ts';
import { findTables, findWarnings, type TableContent, type Warning } from './findings.ts';
import { parseInline } from './inline.ts';
import { collectReferences, type References } from './references.ts';
import { buildStepBlock, type StepContext } from './step-blocks.ts';
import type { StepBlock } from './steps.ts';

/** What a reader checks before the first step: who can't do this, what to look at first, or what to do if money has left. */
export interface Precondition {
  kind: (typeof preconditionKinds)[number];
  who: Rich;
  instead: Rich;
  /** Slug of the article that helps that reader. */
  article?: string | undefined;
}

/** Content between two blocks of steps. */
export interface ProseBlock {
  kind: 'prose';
  content: Rich;
}

/** A heading and what stands below it, up to the next heading of its rank. */
export interface Section {
  /** Anchor on the page. */
  id: string;
  depth: number;
  title: Rich;
  content: Rich;
}

/**
 * An article or a page of a guide, taken apart once. Its page, its Markdown, its data, replies, search text, table of
 * contents and checks are all made from this.
 */
export interface ArticleDocument {
  statusNote?: Rich | undefined;
  shortAnswer: Rich;
  /** What support says instead of the short answer. */
  reply?: Rich | undefined;
  preconditions: readonly Precondition[];
  /** The body in reading order. */
  blocks: readonly (ProseBlock | StepBlock)[];
  sections: readonly Section[];
  warnings: readonly Warning[];
  tables: readonly TableContent[];
  references: References;
}

/** Builds the document of a page from its front matter and the tree of its body. Headings and steps get their ids here. */
export function buildDocument(data: ArticleData, tree: Root, context: StepContext): ArticleDocument {
  const inline = (text: string | undefined) => (text === undefined ? undefined : parseInline(text));
  nameHeadings(tree);
  const blocks = buildBlocks(tree, context);
  const statusNote = inline(data.statusNote);
  const shortAnswer = parseInline(data.shortAnswer);
  const preconditions = data.cannotIf.map(({ kind, who, instead, link }) => ({
    kind,
    who: parseInline(who),
    instead: parseInline(instead),
    article: link,
  }));
  const frontMatter = [statusNote ?? [], shortAnswer, ...preconditions.flatMap(({ who, instead }) => [who, instead])];
  return {
    statusNote,
    shortAnswer,
    reply: inline(data.reply),
    preconditions,
    blocks,
    sections: buildSections(tree),
    warnings: findWarnings(blocks),
    tables: findTables(blocks),
    references: collectReferences(frontMatter, blocks),
  };
}

/** The blocks of steps of a document, in reading order. */
export function listStepBlocks({ blocks }: ArticleDocument): StepBlock[] {
  return blocks.filter((block) => block.kind === 'steps');
}

/** The id of a heading, as the writer gave it or as its words make it. */
export function getHeadingId(heading: Heading): string {
  const { id } = heading.data?.hProperties ?? {};
  return typeof id === 'string' ? id : '';
}

/** Gives every heading of a body its id: the writer's own, or one made from its words. */
export function nameHeadings(tree: Root): void {
  const slugger = new GithubSlugger();
  visit(tree, 'heading', (heading) => {
    const id = getHeadingId(heading) || slugger.slug(toString(heading));
    heading.data = { ...heading.data, hProperties: { ...heading.data?.hProperties, id } };
  });
}

function buildBlocks(tree: Root, context: StepContext): (ProseBlock | StepBlock)[] {
  const blocks: (ProseBlock | StepBlock)[] = [];
  let prose: RootContent[] = [];
  let heading: Heading | undefined;
  let isNew = false;
  const close = () => {
    if (prose.length > 0) blocks.push({ kind: 'prose', content: prose });
    prose = [];
  };
  for (const node of tree.children) {
    if (isComponent(node, 'Steps')) {
      close();
      blocks.push(buildStepBlock(node, { heading: heading?.children, isOwn: heading !== undefined && isNew }, context));
      isNew = false;
    } else {
      if (node.type === 'heading') heading = node;
      isNew ||= node.type === 'heading';
      prose.push(node);
    }
  }
  close();
  return blocks;
}

function buildSections(tree: Root): Section[] {
  return tree.children.flatMap((node, index) => {
    if (node.type !== 'heading') return [];
    const rest = tree.children.slice(index + 1);
    const end = rest.findIndex((other) => other.type === 'heading' && other.depth <= node.depth);
    return [{ id: getHeadingId(node), depth: node.depth, title: node.children, content: end < 0 ? rest : rest.slice(0, end) }];
  });
}
