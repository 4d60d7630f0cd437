import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import {
  componentsOfArticles,
  componentsOfPages,
  refusedMarkdown,
  allowedMarkdown,
  headingDepths,
} from '../../content/allowed-markdown.ts';
import { isComponent } from '../../content/document/component-node.ts';
import type { FoundCode } from '../../content/mdx-body.ts';
import type { ContentFiles } from '../../content/read-files.ts';
import type { Rule } from '../rule.ts';
import { listNodes, type MdxFile } from '../../content/source-file.ts';
import { shorten } from '../../lib/cut-text.ts';
import type { KnownIds } from '../known-ids.ts';
import { suggest, type Problem } from '../../content/problem.ts';
import { findComponentFaults, type Fault } from './component-use.ts';

/** Articles, guides and pages are text, not programs: they hold the Markdown and the components of one list, and nothing runs. */
export const closedMdx: Rule = { id: 'closed-mdx', stopsBuild: true, check: ({ files, known }) => checkClosedMdx(files, known) };

/** Faults by which a body is taken apart otherwise than its writer meant. */
const structural = new Set(['unknown-component', 'attribute-value', 'closed-markdown']);

/** Files whose bodies are not what their writers meant: which steps, headings and facts they hold is not known. */
export function listMistakenBodies(content: ContentFiles, known: KnownIds): Set<string> {
  return new Set(checkClosedMdx(content, known).flatMap(({ file, rule }) => (structural.has(rule) ? [file] : [])));
}

function checkClosedMdx(content: ContentFiles, known: KnownIds): Problem[] {
  const check = (source: MdxFile, components: readonly string[]): Problem[] => [
    ...source.code.map((code) => ({ file: source.file, line: code.line + source.bodyOffset, ...describeCode(code, known) })),
    ...listNodes(source).flatMap(({ node, line, above }) =>
      findFaults(node, above, components, known).map((fault) => ({ file: source.file, line, ...fault })),
    ),
  ];
  return [
    ...[...content.articles, ...content.guides].flatMap(({ source }) => check(source, componentsOfArticles)),
    ...content.pages.flatMap(({ source }) => check(source, componentsOfPages)),
  ];
}

function describeCode({ kind, text }: FoundCode, known: KnownIds): Fault {
  if (kind === 'import') {
    const message = `"${shorten(text)}" is read as a program, and an article imports and exports nothing. Remove the line.`;
    return { rule: 'no-imports', message };
  }
  if (kind === 'open') return describeOpenBrace(text, known);
  const found = `{${shorten(text)}} is read as a program`;
  const advice = known.facts.has(text)
    ? ` Write <Fact id="${text}" />.`
    : known.labels.has(text)
      ? ` Write <Label id="${text}" />.`
      : text.startsWith('#')
        ? ' If it is the id of a heading, it has lowercase words joined by hyphens: {#what-it-costs}.'
        : suggestFact(text, known);
  return { rule: 'no-code', message: `${found}, and nothing runs in a text.${advice}` };
}

/** A brace that nothing closes: a note, a figure or a sign. */
function describeOpenBrace(text: string, { facts }: KnownIds): Fault {
  const id = /^[a-z0-9-]+/.exec(text)?.[0] ?? '';
  const advice = text.startsWith('/*')
    ? 'A note to other writers is written {/* like this */}.'
    : facts.has(id)
      ? `Write <Fact id="${id}" />.`
      : 'Write "}" where it ends, or \\{ to show a brace.';
  return { rule: 'no-code', message: `the brace before "${shorten(text)}" is not closed. ${advice}` };
}

function suggestFact(text: string, { facts }: KnownIds): string {
  const advice = 'Remove it. A figure is written <Fact id="…" />, a brace \\{, a note to other writers {/* like this */}.';
  return suggest(text, facts.keys(), advice).replace(/"(.*)"\?$/, '<Fact id="$1" />?');
}

function findFaults(node: RootContent, above: readonly string[], components: readonly string[], known: KnownIds): Fault[] {
  if (isComponent(node)) return findComponentFaults(node, above, components);
  if (!allowedMarkdown.has(node.type)) {
    const { found, instead } = refusedMarkdown[node.type] ?? { found: `"${node.type}"`, instead: 'Write paragraphs, lists and headings.' };
    return [{ rule: 'closed-markdown', message: `${found} can't stand in a text. ${instead}` }];
  }
  if (node.type === 'text') return [...findLabelFaults(node.value, known), ...findLostLinks(node.value)];
  const { min, max } = headingDepths;
  if (node.type === 'heading' && (node.depth < min || node.depth > max)) {
    const reason = node.depth < min ? `the title of the page is level ${node.depth}` : `levels go down to ${max}`;
    const words = toString(node);
    const message = `"${shorten(words)}" is a heading of level ${node.depth}, but ${reason}. Write "${'#'.repeat(node.depth < min ? min : max)} ${shorten(words)}".`;
    return [{ rule: 'closed-markdown', message }];
  }
  if (node.type === 'listItem' && typeof node.checked === 'boolean')
    return [{ rule: 'closed-markdown', message: `a box to tick can't stand in a text. Write a plain list: "- words".` }];
  return [];
}

/** In front matter and YAML a label is written [id]; in a body that would show the id itself. */
function findLabelFaults(text: string, { labels }: KnownIds): Fault[] {
  return [...text.matchAll(/\[([a-z0-9-]+)\]/g)].flatMap(([found, id = '']) =>
    labels.has(id) ? [{ rule: 'label-as-text', message: `${found} would be shown as it stands. Write <Label id="${id}" />.` }] : [],
  );
}

/** A reference that leads nowhere is read as words, brackets and all. */
function findLostLinks(text: string): Fault[] {
  return [...text.matchAll(/!?(?:\[[^[\]]*)?\]\[[^[\]]*\]|!\[[^[\]]*\]/g)].map(([found]) => ({
    rule: 'closed-markdown',
    message: `${found} would be shown as it stands. Write a link with its address: [words](/articles/pay-by-tt/).`,
  }));
}
