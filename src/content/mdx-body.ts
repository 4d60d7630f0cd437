import { mdxToMdast } from 'satteri';
import type { Nodes, Root } from 'mdast';
import { maxNesting } from './allowed-markdown.ts';
import { gatherLooseWords } from './document/loose-words.ts';
import { markdownFeatures } from './markdown-features.ts';
import { describeMdxFault } from './mdx-faults.ts';
import { findMergeMark, mergeAdvice } from './merge-marks.ts';

/** A piece of a body that MDX would run. */
export interface FoundCode {
  /** `open` is a brace that nothing closes. */
  kind: 'import' | 'expression' | 'open';
  /** As written; an expression without its braces, an open one up to the end of its line. */
  text: string;
  /** 1-based line in the body. */
  line: number;
}

/**
 * Parses a body, and tells whether all of it could be taken apart. What would run as a program is taken out before and listed:
 * the parser of expressions crashes the whole process on some. `report` receives what can't be read, with the line in the body.
 */
export function parseMdxBody(
  body: string,
  report: (line: number, rule: string, message: string) => void,
): { tree: Root; code: readonly FoundCode[]; isBodyRead: boolean } {
  const { text, code, isClosed } = takeOutCode(body);
  const empty: Root = { type: 'root', children: [] };
  const merge = findMergeMark(body);
  if (merge !== undefined) {
    report(countLines(body.slice(0, merge)) + 1, 'invalid-mdx', `a merge was left unfinished here. ${mergeAdvice}`);
    return { tree: empty, code: [], isBodyRead: false };
  }
  try {
    const tree = mdxToMdast(text, { features: markdownFeatures }) as Root; // The library's own type names the same nodes.
    const deep = findTooDeep(tree);
    if (!deep) {
      gatherLooseWords(tree);
      return { tree, code, isBodyRead: isClosed };
    }
    report(deep.position?.start.line ?? 1, 'too-deep', `more than ${maxNesting} things stand in each other here. Write a plain list.`);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line, column] = (/(\d+):(\d+)/.exec(message) ?? [1, 1, 1]).map(Number);
    const words = message.replace(/^\d+:\d+: /, '').replace(/ \([a-z-]+:[a-z-]+\)$/, '');
    // Without its code a tag may be no tag any more; the code is reported, and comes first.
    if (code.length === 0) report(line ?? 1, 'invalid-mdx', describeMdxFault(words, body.split('\n')[(line ?? 1) - 1] ?? '', column ?? 1));
  }
  return { tree: empty, code, isBodyRead: false };
}

/** An escaped character; a comment; the id of a heading; the start of an expression; a line that imports or exports. */
const pieces = /\\[^\n]|(\{\s*\/\*(?:(?!\*\/)[^])*\*\/\s*\})|\{#[a-z0-9]+(?:-[a-z0-9]+)*\}|(\{)|^(?:import|export)\b.*$/gm;

/** The body without comments and all that would run. Lines stay where they are. Nobody knows what a brace that is not closed was to hold. */
function takeOutCode(body: string): { text: string; code: readonly FoundCode[]; isClosed: boolean } {
  const code: FoundCode[] = [];
  let text = '';
  let end = 0;
  let line = 1;
  let isClosed = true;
  pieces.lastIndex = 0;
  for (let match = pieces.exec(body); match; match = pieces.exec(body)) {
    const [piece, comment, brace] = match;
    if (comment === undefined && brace === undefined && !/^[ei]/.test(piece)) continue;
    const closed = brace === undefined ? match.index + piece.length : findClosingBrace(body, match.index);
    const stop = closed ?? findLineEnd(body, match.index);
    isClosed &&= closed !== undefined;
    line += countLines(body.slice(end, match.index));
    if (comment === undefined) {
      const found = body.slice(match.index, stop);
      code.push(
        brace === undefined
          ? { kind: 'import', text: found, line }
          : closed === undefined
            ? { kind: 'open', text: found.slice(1).trim(), line }
            : { kind: 'expression', text: found.slice(1, -1).trim(), line },
      );
    }
    text += body.slice(end, match.index) + body.slice(match.index, stop).replace(/[^\n]/g, '');
    line += countLines(body.slice(match.index, stop));
    end = stop;
    pieces.lastIndex = stop;
  }
  return { text: text + body.slice(end), code, isClosed };
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}

/** The place after the brace that closes this one; undefined if none does. */
function findClosingBrace(body: string, start: number): number | undefined {
  let depth = 0;
  for (let index = start; index < body.length; index++) {
    if (body[index] === '{') depth += 1;
    if (body[index] === '}') depth -= 1;
    if (depth === 0) return index + 1;
  }
  return undefined;
}

function findLineEnd(body: string, start: number): number {
  const end = body.indexOf('\n', start);
  return end < 0 ? body.length : end;
}

/** The first node below the deepest level that is read. Level by level, so that no depth overflows the stack. */
function findTooDeep(tree: Root): Nodes | undefined {
  let level: readonly Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > maxNesting) return level[0];
    level = level.flatMap((node): readonly Nodes[] => ('children' in node ? node.children : []));
  }
  return undefined;
}
