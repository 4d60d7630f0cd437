import type { Root, RootContent } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { isAlias, isNode, type Document } from 'yaml';
import { maxBodyCharacters } from './allowed-markdown.ts';
import { parseMdxBody, type FoundCode } from './mdx-body.ts';
import type { Problem } from './problem.ts';
import { readYaml, type ReadYaml } from './read-yaml.ts';

/** A YAML document that knows on which line of its file each value stands, and what of it is unknown. */
export interface YamlFile {
  file: string;
  /** As the writer typed it, with nothing in the place of what a schema refused. Undefined if it can't be read. */
  data: unknown;
  /** Line of the value at this path, or of the nearest thing above it that exists. */
  getLine(path: readonly PropertyKey[]): number;
  /** Line of this key of the map at the path. */
  getKeyLine(path: readonly PropertyKey[], key: string): number;
  /** Whether the value at this path, or what it stands in, is an alias (`*name`) for what stands elsewhere. */
  isRepeated(path: readonly PropertyKey[]): boolean;
  /** Whether the value at this path, or what it stands in, can't be read or was refused: its problem is told already. */
  isRefused(path: readonly PropertyKey[]): boolean;
  /** Whether nothing at this path, in it or around it was refused. */
  isWhole(path: readonly PropertyKey[]): boolean;
}

/** An MDX file: its front matter, its body as text and as a tree, and where the body starts. */
export interface MdxFile extends YamlFile {
  /** The whole file. */
  text: string;
  body: string;
  /** Without what `code` holds and without comments. Empty if the body can't be read. */
  tree: Root;
  /** What would run as a program. It is refused, and no parser sees it. */
  code: readonly FoundCode[];
  /** Whether the whole body could be taken apart; what is not in the tree may stand in it all the same. */
  isBodyRead: boolean;
  /** Lines before the body; add it to a line of the tree to get the line in the file. */
  bodyOffset: number;
}

/**
 * Reads a YAML file's text; undefined is a file that could not be read, which was reported. Mistakes in the notation itself go
 * to `problems`. `read` is what the text says, where it is known already.
 */
export function parseYamlFile(
  file: string,
  text: string | undefined,
  problems: Problem[],
  { lineOffset = 0, read = readYaml(text ?? '') }: { lineOffset?: number; read?: ReadYaml | undefined } = {},
): YamlFile {
  const { data, faults } = read;
  const isRead = text !== undefined && faults.length === 0;
  const toLine = (offset: number) => read.lines.linePos(offset).line + lineOffset;
  problems.push(
    ...faults.map(({ offset, reason, advice }) => ({
      file,
      line: toLine(offset),
      rule: 'invalid-yaml',
      message: `this is not valid YAML: ${reason}. ${advice}`,
    })),
  );
  return {
    file,
    data: isRead ? data : undefined,
    getLine: (path) => toLine(findOffset(read.document, path)),
    getKeyLine: (path, key) => {
      const map: unknown = path.length === 0 ? read.document.contents : read.document.getIn(path, true);
      const pair = hasItems(map) ? map.items.find((item) => item.key?.value === key) : undefined;
      return toLine(pair?.key?.range?.[0] ?? findOffset(read.document, path));
    },
    isRepeated: (path) => path.some((_key, index) => isAlias(read.document.getIn(path.slice(0, index + 1), true))),
    isRefused: () => !isRead,
    isWhole: () => isRead,
  };
}

function hasItems(value: unknown): value is { items: { key?: { value?: unknown; range?: [number, number, number] } }[] } {
  return typeof value === 'object' && value !== null && 'items' in value && Array.isArray(value.items);
}

function findOffset(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** A line that was meant to end the front matter, and does not. */
const almostEnd = /^-{2,}.*$/;

/** Reads an MDX file's text; undefined is a file that could not be read, which was reported. Mistakes in its notation go to `problems`. */
export function parseMdxFile(file: string, text: string | undefined, problems: Problem[]): MdxFile {
  const empty = { body: '', tree: { type: 'root' as const, children: [] }, code: [], isBodyRead: false };
  if (text === undefined) return { ...parseYamlFile(file, undefined, problems), text: '', ...empty, bodyOffset: 0 };
  const match = frontMatter.exec(text);
  if (!match) {
    // Nobody knows where the body begins.
    problems.push({ file, rule: 'no-front-matter', ...describeMissingHead(text) });
    return { ...parseYamlFile(file, undefined, problems), text, ...empty, bodyOffset: 0 };
  }
  const head = parseYamlFile(file, match[1] ?? '', problems, { lineOffset: 1 });
  const body = text.slice(match[0].length);
  const bodyOffset = match[0].split('\n').length - 1;
  const report = (line: number, rule: string, message: string) => problems.push({ file, line: line + bodyOffset, rule, message });
  if (body.length > maxBodyCharacters) {
    const found = `the text has ${body.length} characters; at most ${maxBodyCharacters} are read`;
    report(1, 'invalid-mdx', `${found}. Write a page for each question.`);
    return { ...head, text, ...empty, bodyOffset };
  }
  return { ...head, text, body, ...parseMdxBody(body, report), bodyOffset };
}

function describeMissingHead(text: string): { line: number; message: string } {
  const lines = text.split(/\r?\n/);
  const end = lines.findIndex((line, index) => index > 0 && almostEnd.test(line));
  if (lines[0] === '---' && end > 0) {
    return {
      line: end + 1,
      message: `the front matter does not end here: found "${lines[end] ?? ''}". Write three hyphens and nothing else.`,
    };
  }
  return { line: 1, message: 'the file must start with its front matter between two lines of "---". Copy it from another article.' };
}

/** A node of a body, its line in the file, and the names of what it stands in. */
export interface PlacedNode {
  node: RootContent;
  line: number;
  above: readonly string[];
}

const listed = new WeakMap<MdxFile, readonly PlacedNode[]>();

/** All nodes of the body from top to bottom. Many checks ask for them: a body is walked once. */
export function listNodes(source: MdxFile): readonly PlacedNode[] {
  const nodes = listed.get(source) ?? walkBody(source);
  listed.set(source, nodes);
  return nodes;
}

function walkBody({ tree, bodyOffset }: MdxFile): PlacedNode[] {
  const placed: PlacedNode[] = [];
  let line = bodyOffset + 1;
  visitParents(tree, (node, ancestors) => {
    if (node.type === 'root') return;
    line = node.position ? node.position.start.line + bodyOffset : line;
    placed.push({ node, line, above: ancestors.map((above) => ('name' in above && above.name ? above.name : above.type)) });
  });
  return placed;
}
