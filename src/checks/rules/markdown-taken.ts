import type { Heading, Table, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { ContentFiles } from '../../content/read-files.ts';
import { listNodes, type MdxFile } from '../../content/source-file.ts';
import type { Rule, RuleFinding } from '../rule.ts';

interface Slip {
  pattern: RegExp;
  advice: string;
}

/** What no writer means to show: Markdown that was not taken for what it was meant to be, because a sign of it is wrong or missing. */
const slips: readonly Slip[] = [
  {
    pattern: /\[[^\]]*\]\s+\(|\([^)]*\)\[|\]\(|\[\[|\]\]/,
    advice: 'Write a link without a space between its brackets: [words](/articles/…/).',
  },
  { pattern: /\*\*/, advice: 'Write ** right before and right after the bold words: **words**.' },
  { pattern: /==[^=]+==/, advice: 'Write bold words as **words**.' },
  { pattern: /(?<!\w)\[[a-z\d-]+\]/, advice: 'In a text, the name of a button is <Label id="…" />.' },
  { pattern: /\}/, advice: 'Remove the brace, or write "\\}" to show one.' },
  { pattern: /&#?[\da-z]+;/i, advice: 'Write the character itself.' },
  { pattern: /(?<!\w):[a-z_]{3,}:(?!\w)/, advice: 'Say it in words.' },
  { pattern: /\bTODO\b|\bFIXME\b|\blorem ipsum\b/i, advice: 'Finish the text, or leave a note to other writers: {/* like this */}.' },
];

/** The same at the beginning of a line. */
const lineSlips: readonly Slip[] = [
  { pattern: /^#{1,6}/, advice: 'Write a heading with a space after "#": ## Words.' },
  { pattern: /^[•●◦▪‣·]|^[-+](?=\p{L})/u, advice: 'Begin each item of a list with "- ", after an empty line.' },
  { pattern: /^\|/, advice: 'Put a line "| --- | --- |" below the head of the table, and an empty line above it.' },
  { pattern: /^:::/, advice: 'Put the words into <Note type="info">.' },
];

/** What may stand before the first words of a line: spaces, and the mark of a list item. */
const lineBeginning = /^\s*(?:(?:[-*+]|\d+[.)])\s+)?$/;

/** Nothing of the notation stands in a page as it was typed, and each heading and row is whole. */
export const markdownTaken: Rule = {
  id: 'markdown-taken',
  check: ({ files }) => checkMarkdown(files),
};

function* checkMarkdown({ articles, guides, pages }: ContentFiles): Iterable<RuleFinding> {
  for (const { source } of [...articles, ...guides, ...pages]) {
    const lines = source.text.split('\n');
    const headings = new Set<string>();
    for (const { node, line } of listNodes(source)) {
      if (node.type === 'text') yield* findSlips(node, line, lines, source);
      if (node.type === 'heading') yield* checkHeading(node, line, lines, headings, source);
      if (node.type === 'table') yield* checkRows(node, source);
    }
  }
}

function* findSlips({ value, position }: Text, first: number, lines: readonly string[], { file }: MdxFile): Iterable<RuleFinding> {
  const before = (lines[first - 1] ?? '').slice(0, (position?.start.column ?? 1) - 1);
  for (const [index, text] of value.split('\n').entries()) {
    const isBeginning = index > 0 || lineBeginning.test(before);
    const found = [...(isBeginning ? lineSlips : []), ...slips].find(({ pattern }) => pattern.test(text));
    const [shown = ''] = found?.pattern.exec(text) ?? [];
    if (found) yield { file, line: first + index, message: `"${shown}" would be shown as it stands. ${found.advice}` };
  }
}

/** `earlier` are the words of the headings above it; it receives those of this one. */
function* checkHeading(
  heading: Heading,
  line: number,
  lines: readonly string[],
  earlier: Set<string>,
  { file }: MdxFile,
): Iterable<RuleFinding> {
  const words = toString(heading).trim();
  if (words === '') yield { file, line, message: 'the heading has no words. Write them after "## ", or remove the line.' };
  else if (!/^[\s>*+-]*#/.test(lines[line - 1] ?? '')) {
    yield { file, line, message: `the line below "${words}" makes it a heading. Write "## ${words}", or remove that line.` };
  } else if (earlier.has(words)) {
    yield { file, line, message: `"${words}" is a heading of this page twice. Say in each what its part is about.` };
  }
  earlier.add(words);
}

function* checkRows({ children: [head, ...rows] }: Table, { file, bodyOffset }: MdxFile): Iterable<RuleFinding> {
  const columns = head?.children.length ?? 0;
  for (const { children, position } of rows) {
    if (children.length === columns) continue;
    const line = (position?.start.line ?? 1) + bodyOffset;
    yield { file, line, message: `the row has ${children.length} cells, and the head of the table ${columns}. Give each row as many.` };
  }
}
