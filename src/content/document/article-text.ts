import type { Lookup } from '../components/component.ts';
import type { DeviceName } from '../schema/shared.ts';
import { isComponent, type Rich } from './component-node.ts';
import { listStepBlocks, type ArticleDocument, type Precondition } from './document.ts';
import { visitAll } from './findings.ts';
import { parseInline } from './inline.ts';
import { listBold, toMarkdown, toText } from './resolve.ts';
import type { Step, StepBlock } from './steps.ts';

/** A step in words. */
export interface StepText {
  /** Anchor of the step on its page. */
  id: string;
  /** Counted from 1 within its group. */
  number: number;
  title?: string | undefined;
  /** What cannot be taken back: to be said before the action. */
  warning?: string | undefined;
  /** The action, and what to know about it. */
  text: string;
  /** What the action names in bold, in reading order: buttons, menus and fields. */
  labels: readonly string[];
  /** The ways on, where the procedure branches: "go on with step 8". */
  ways: readonly { title: string; step: number }[];
  /** What the branch is about. */
  explain?: string | undefined;
  /** What happens next, where the procedure ends. */
  outcome: readonly string[];
  troubles: readonly { when: string; do: string; article: string }[];
}

/** The steps of one procedure on one device, or on any. */
export interface StepGroupText {
  /** The writer's id of the procedure, where a page has several. */
  id?: string | undefined;
  /** Set where it comes after the procedure before it; otherwise procedures are alternatives. */
  follows?: true | undefined;
  /** The heading it stands below. */
  title?: string | undefined;
  device?: DeviceName | undefined;
  /** What to know at every step, such as that the task is no longer possible. */
  notice?: string | undefined;
  /** What to have or know before the first step. */
  before: readonly string[];
  steps: readonly StepText[];
}

/** A warning about money or safety, in words. */
export interface WarningText {
  text: string;
  /** The same, short enough for a chat. */
  short?: string | undefined;
  /** Anchor of the step it stands in; absent if it is about the whole page. */
  step?: string | undefined;
}

/** A document in words, for data, replies and search. */
export interface ArticleText {
  statusNote?: string | undefined;
  shortAnswer: string;
  reply?: string | undefined;
  preconditions: readonly { kind: Precondition['kind']; who: string; instead: string; article?: string | undefined }[];
  stepGroups: readonly StepGroupText[];
  warnings: readonly WarningText[];
  sections: readonly { id: string; depth: number; title: string; text: string; markdown: string }[];
  tables: readonly { caption?: string | undefined; head: readonly string[]; rows: readonly (readonly string[])[] }[];
  /** Words of warnings, steps and tables that lead elsewhere, each once; an address begins with "/" or names its site. */
  links: readonly { words: string; url: string }[];
  /** The whole body. */
  text: string;
}

/** The document in words. `getArticleText` keeps them. */
export function buildArticleText(document: ArticleDocument, lookup: Lookup): ArticleText {
  const text = (rich: Rich) => toText(rich, lookup);
  const optional = (rich: Rich | undefined) => (rich === undefined ? undefined : text(rich));
  return {
    statusNote: optional(document.statusNote),
    shortAnswer: text(document.shortAnswer),
    reply: optional(document.reply),
    preconditions: document.preconditions.map(({ kind, who, instead, article }) => ({
      kind,
      who: text(who),
      instead: text(instead),
      article,
    })),
    stepGroups: listStepBlocks(document).flatMap((block) => toGroups(block, lookup)),
    warnings: document.warnings.map(({ content, short, step }) => ({ text: text(content), short, step })),
    sections: document.sections.map(({ id, depth, title, content }) => ({
      id,
      depth,
      title: text(title),
      text: text(content),
      markdown: toMarkdown(content, lookup),
    })),
    tables: document.tables.map(({ caption, head, rows }) => ({ caption, head: head.map(text), rows: rows.map((row) => row.map(text)) })),
    links: listLinks(document, text),
    text: text(document.blocks.flatMap(({ content }) => content)),
  };
}

/** A link to a place of the same page needs no address: what is sent has the page's own. */
function listLinks({ warnings, tables, blocks }: ArticleDocument, text: (rich: Rich) => string): ArticleText['links'] {
  const steps = blocks.flatMap((block) => (block.kind === 'steps' ? block.groups : [])).flatMap((group) => group.steps);
  const links = new Map<string, string>();
  const content = [
    ...warnings.flatMap((warning) => warning.content),
    ...steps.flatMap((step) => [...step.content, ...step.outcome.flat()]),
    ...tables.flatMap(({ rows }) => rows.flat(2)),
  ];
  visitAll(content, (node) => {
    if (node.type !== 'link' || node.url.startsWith('#')) return;
    const words = text(node.children);
    if (words !== '' && !links.has(words)) links.set(words, node.url);
  });
  return [...links].map(([words, url]) => ({ words, url }));
}

function toGroups({ id, follows, heading, groups, flow }: StepBlock, lookup: Lookup): StepGroupText[] {
  const plain = (source: string) => toText(parseInline(source), lookup);
  return groups.map(({ device, steps }) => ({
    id,
    follows: follows || undefined,
    title: heading && toText(heading, lookup),
    device,
    notice: flow?.data.notice === undefined ? undefined : plain(flow.data.notice),
    before: (flow?.data.before ?? []).map(plain),
    steps: steps.map((step) => toStepText(step, lookup)),
  }));
}

/** A step in words. */
export function toStepText(step: Step, lookup: Lookup): StepText {
  const { anchor, number, title, warning, content, ways, explain, outcome, troubles } = step;
  const text = (rich: Rich) => toText(rich, lookup);
  return {
    id: anchor,
    number,
    title,
    warning: warning && text(warning),
    text: text(content),
    // A remark has its kind in bold, which nobody can press.
    labels: listBold(
      content.filter((node) => !isComponent(node, 'Note')),
      lookup,
    ),
    ways: ways.map((way) => ({ title: text(way.title), step: way.number })),
    explain: explain && text(explain),
    outcome: outcome.map(text),
    troubles: troubles.map((trouble) => ({ when: text(trouble.when), do: text(trouble.do), article: trouble.article })),
  };
}
