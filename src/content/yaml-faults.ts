import { shorten } from '../lib/cut-text.ts';
import { findMergeMark, mergeAdvice } from './merge-marks.ts';

/** What is wrong with the notation of a file, at a place of its text. */
export interface YamlFault {
  offset: number;
  reason: string;
  advice: string;
}

/** What the library says of a text: the kind of the mistake and where it noticed it. */
export interface NoticedFault {
  code: string;
  pos: readonly [number, number];
}

type Found = Pick<YamlFault, 'reason' | 'advice'>;

const quoteAll = 'Put quotes around the whole text';
const align = 'Begin all keys of one thing in the same column, and all "- " of one list.';

/**
 * Says what a writer did wrong, from the line itself: the library notices many mistakes by what follows from them, and in
 * words of its own. One line has one message. A line that is right in itself is named only if it is the first: below a
 * mistake the library loses its way, and what it meets there unexpectedly follows from the mistake.
 */
export function describeYamlFaults(text: string, noticed: readonly NoticedFault[]): YamlFault[] {
  const merge = findMergeMark(text);
  if (merge !== undefined && noticed.length > 0)
    return [{ offset: merge, reason: 'a merge was left unfinished here', advice: mergeAdvice }];
  const faults = new Map<number, YamlFault>();
  for (const { code, pos } of noticed) {
    const fault = describeFault(text, code, pos[0]) ?? (faults.size === 0 ? describeUnfit(text, pos[0]) : undefined);
    if (!fault) continue;
    const line = findLineStart(text, fault.offset);
    if (!faults.has(line)) faults.set(line, fault);
  }
  return [...faults.values()];
}

/** What is wrong with the line where a mistake was noticed, or with one that can be its cause; undefined if nothing is to be seen. */
function describeFault(text: string, code: string, offset: number): YamlFault | undefined {
  if (code === 'DUPLICATE_KEY') return { offset, ...describeDouble(text, offset) };
  if (code === 'MULTIPLE_DOCS')
    return { offset, reason: 'a line "---" divides the text, and nothing below it is read', advice: 'Remove the line "---".' };
  const start = findLineStart(text, offset);
  // It is noticed at the line before or after, too, and an open quote at the end of the text.
  for (const line of [start, findNextLine(text, start), findLineStart(text, Math.max(0, start - 1)), ...listLines(text)]) {
    const found = describeLine(readLine(text, line));
    if (found) return { offset: line, ...found };
  }
  for (const line of [start, findNextLine(text, start)]) {
    const found = describeColumn(text, line);
    if (found) return { offset: line, ...found };
  }
  return undefined;
}

function describeUnfit(text: string, offset: number): YamlFault {
  const shown = shorten(readLine(text, findLineStart(text, offset)).trim());
  return {
    offset,
    reason: `"${shown}" does not fit what stands above it`,
    advice: `${align} Put quotes around a text that holds ": " or begins with a sign.`,
  };
}

function describeDouble(text: string, offset: number): Found {
  const key = /^[^:\n]*/.exec(text.slice(offset))?.[0].trim() ?? '';
  return { reason: `the key "${key}" stands twice in one place`, advice: 'Keep the line that is right, and remove the other.' };
}

/** Where a value begins: after the marks of a list and a key. */
const beginning = /^(\s*(?:- +)*)(?:([\w-]+):(?:[ \t]+|$))?/;

/** What is wrong with a line as it stands alone; undefined if nothing is. */
function describeLine(line: string): Found | undefined {
  if (/^ *\t/.test(line)) return { reason: 'the line begins with a tab', advice: 'Begin it with spaces: two for each level.' };
  if (/^\s*#/.test(line)) return undefined;
  const hardSpace =
    /^\s*(?:- +)?([\w-]+):[\u00a0\u2000-\u200b\u202f\u3000\ufeff]/.exec(line) ?? /^[ \t]*([\u00a0\u2000-\u200b\u202f\u3000])/.exec(line);
  if (hardSpace)
    return {
      reason: `the space ${line.includes(':') ? 'after the colon' : 'before the text'} is a special one`,
      advice: 'Delete it, and type a space.',
    };
  const joined = /^\s*(?:- +)?([A-Za-z][\w-]*):(?!\/\/)(\S.*)$/.exec(line);
  if (joined)
    return {
      reason: `a space is missing after "${joined[1] ?? ''}:"`,
      advice: `Write: ${joined[1] ?? ''}: ${shorten(joined[2]?.trim() ?? '')}`,
    };
  const [all = '', , key = ''] = beginning.exec(line) ?? [];
  return describeValue(line.slice(all.length).trimEnd(), key);
}

const signs = /^[@`%&!*>|?,#\]}]|^[-?] /;

/** What is wrong with a text that has no quotes, or the wrong ones. */
function describeValue(value: string, key: string): Found | undefined {
  const write = (text: string): string => {
    const shown = text.length > 60 ? '…' : text;
    return `${quoteAll}: ${key === '' ? '' : `${key}: `}${shown.includes('"') ? `'${shown.replaceAll("'", "''")}'` : `"${shown}"`}.`;
  };
  if (/^["']/.test(value)) return describeQuoted(value, write);
  if (/^[“”„‘’«]/.test(value) && /: /.test(value))
    return {
      reason: `the quotes of ${shorten(value)} are curly, and curly quotes count as letters`,
      advice: write(value.replace(/^.|[”“’»]$/gu, '')),
    };
  if (/^[[{]/.test(value)) return describeBracket(value, write);
  if (signs.test(value) && !/^[>|][+-]?\d?(?:\s+#.*)?$/.test(value) && !/^&[\w-]+( |$)/.test(value) && !/^\*[\w-]+$/.test(value))
    return { reason: `the text begins with "${value[0] ?? ''}", which is a sign of the notation`, advice: write(value) };
  if (/: |:$/.test(value)) return { reason: `the text "${shorten(value)}" holds a colon and a space`, advice: write(value) };
  return undefined;
}

function describeQuoted(value: string, write: (text: string) => string): Found | undefined {
  const quote = value[0] ?? '';
  const rest = value.slice(1);
  const end = quote === "'" ? /^(?:[^']|'')*'/.exec(rest) : /^(?:[^"\\]|\\.)*"/.exec(rest);
  if (!end)
    return {
      reason: `the quote ${quote} at the beginning of ${shorten(value)} is not closed`,
      advice: `Put ${quote} after the last letter of the text.`,
    };
  const after = rest.slice(end[0].length).trim();
  if (/\\[^"\\/bfnrtuUxN_LP0ae \t]/.test(quote === '"' ? end[0] : ''))
    return { reason: `the text holds a "\\" that stands for no sign`, advice: 'Write "\\\\" to show one, or remove it.' };
  if (after === '' || /^[:#,\]}]/.test(after)) return undefined;
  const bare = after.endsWith(quote) ? value.slice(1, -1) : value;
  return { reason: `the text ends at its second ${quote}, and "${shorten(after)}" follows`, advice: write(bare) };
}

function describeBracket(value: string, write: (text: string) => string): Found | undefined {
  const [open, close] = value.startsWith('[') ? (['[', ']'] as const) : (['{', '}'] as const);
  let depth = 0;
  for (let index = 0; index < value.length; index++) {
    const sign = value[index];
    if (sign === open) depth += 1;
    if (sign === close) depth -= 1;
    if (depth > 0) continue;
    const after = value.slice(index + 1).trim();
    return after === '' || after.startsWith('#')
      ? undefined
      : { reason: `the text begins with "${open}", which begins a list of values`, advice: write(value) };
  }
  return { reason: `the "${open}" of ${shorten(value)} is not closed`, advice: `Write "${close}" after the last value.` };
}

/** A line without a key, and a key or an item of a list that begins in a column where none of those above it began. */
function describeColumn(text: string, start: number): Found | undefined {
  const line = readLine(text, start);
  const shown = shorten(line.trim());
  if (shown === '' || shown.startsWith('#')) return undefined;
  if (!keyOrItem.test(line))
    return { reason: `"${shown}" has no key`, advice: 'Begin it with a key, a colon and a space; or put it at the end of the line above.' };
  const columns: number[] = [];
  let opens = true;
  for (const above of text
    .slice(0, start)
    .split('\n')
    .filter((each) => keyOrItem.test(each))) {
    const [own, inner] = listColumns(above);
    while ((columns.at(-1) ?? -1) > own) columns.pop();
    columns.push(own, inner);
    opens = /:\s*(?:[|>&].*)?$/.test(above);
  }
  const [own] = listColumns(line);
  const last = columns.at(-1) ?? 0;
  if (columns.length === 0 || columns.includes(own) || (opens && own > last)) return undefined;
  return { reason: `"${shown}" begins after ${own} spaces, and what stands above it after ${last}`, advice: align };
}

const keyOrItem = /^ *(?:- +)*(?:[\w-]+:(?:\s|$)|-(?:\s|$))|^ *- /;

/** Where a line begins, and where the words after its "- " do. */
function listColumns(line: string): [number, number] {
  return [/^ */.exec(line)?.[0].length ?? 0, /^ *(?:- +)*/.exec(line)?.[0].length ?? 0];
}

function findLineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function findNextLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? start : end + 1;
}

function readLine(text: string, start: number): string {
  return /^[^\r\n]*/.exec(text.slice(start, start + 2000))?.[0] ?? '';
}

/** Beginnings of lines whose quote or bracket may be open. */
function* listLines(text: string): Iterable<number> {
  for (const match of text.matchAll(/^\s*(?:- +)*(?:[\w-]+: +)?["'[{].*$/gm)) yield match.index;
}
