import { listInlinePaths } from '../inline-fields.ts';
import type { ContentFiles } from '../../content/read-files.ts';
import type { YamlFile } from '../../content/source-file.ts';
import { shorten } from '../../lib/cut-text.ts';
import type { Rule, RuleFinding } from '../rule.ts';

/** Fields outside bodies are plain text: nothing of the notation of bodies is taken there, and ids only where a field says so. */
export const plainText: Rule = { id: 'plain-text', check: ({ files }) => checkPlainTexts(files) };

/** What a text may hold besides words: `all` are facts and labels, `value` the value of its own fact. */
type Holding = 'nothing' | 'all' | 'value' | 'questions';

/** Keys whose texts are no words of ours: ids and addresses, what buyers type, notes of the house style. */
const otherKeys = /^(?:sources|datedBy|url|endpoint|address|embedders|queries|redirectFrom|accent|icon)$/;

function* checkPlainTexts(files: ContentFiles): Iterable<RuleFinding> {
  for (const { source, known } of [...files.articles, ...files.guides]) {
    const inline = new Set(listInlinePaths(source.data).map((path) => path.join('/')));
    yield* checkAll(source, known, (path) => (inline.has(path.join('/')) ? 'all' : 'nothing'));
  }
  for (const { source, known } of files.flows) yield* checkAll(source, known, (path) => (isFlowTitle(path) ? 'nothing' : 'all'));
  for (const { source, known } of files.comparisons) yield* checkAll(source, known, getComparisonHolding);
  const rest = [files.site, files.categories, files.labels, files.glossary, files.notCovered, ...files.facts, ...files.pages];
  for (const file of rest) if (file) yield* checkAll(file.source, file.known, () => 'nothing');
}

function isFlowTitle(path: readonly PropertyKey[]): boolean {
  return path.at(-1) === 'title' && !path.includes('choices');
}

function getComparisonHolding(path: readonly PropertyKey[]): Holding {
  if (path.at(-1) === 'text') return 'value';
  return path.at(-1) === 'sentence' ? 'questions' : 'nothing';
}

/** A key that is misspelt may be one whose texts are no words of ours; what an alias repeats is told where it stands. */
function* checkAll(source: YamlFile, known: unknown, getHolding: (path: readonly PropertyKey[]) => Holding): Iterable<RuleFinding> {
  for (const { path, text } of listTexts(known, [])) {
    if (source.isRepeated(path)) continue;
    const message = describeMarkup(text) ?? describeReference(text, getHolding(path));
    if (message !== undefined) yield { file: source.file, line: source.getLine(path), message };
  }
}

function* listTexts(value: unknown, path: readonly PropertyKey[]): Iterable<{ path: readonly PropertyKey[]; text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  if (typeof value !== 'object' || value === null) return;
  const entries: [PropertyKey, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  for (const [key, child] of entries) {
    if (typeof key === 'string' && otherKeys.test(key)) continue;
    // The name of a source is that of somebody else's page.
    if (key === 'name' && path.includes('sources')) continue;
    yield* listTexts(child, [...path, key]);
  }
}

const markup: readonly { pattern: RegExp; advice: string }[] = [
  { pattern: /\*\*[^*]+\*\*|__[^_]+__|(?<![\w*])\*[^*\s][^*]*\*(?![\w*])/, advice: 'Remove the stars: nothing is bold here.' },
  {
    pattern: /!?\[[^\]]*\]\s?\([^)]*\)|\[\[[^\]]*\]\]/,
    advice: 'Write the words alone: a link stands in the text below the front matter, or in a field for it.',
  },
  { pattern: /<\/?[A-Za-z!][^<>]*>/, advice: 'Remove the tag, and keep the words.' },
  { pattern: /`[^`]+`/, advice: 'Remove the backticks.' },
  { pattern: /~~[^~]+~~|==[^=]+==/, advice: 'Remove the signs, and keep the words.' },
  { pattern: /&(?:[a-z]{2,8}|#\d+|#x[\da-f]+);/i, advice: 'Write the character itself.' },
  { pattern: /^#{1,6} |^[-*] |^> /, advice: 'Remove the sign, and keep the words.' },
  { pattern: /^[“„«][^”“»]*[”“»]$/, advice: 'Curly quotes are shown. Use straight quotes around the whole text, or none.' },
];

function describeMarkup(text: string): string | undefined {
  for (const { pattern, advice } of markup) {
    const [shown] = pattern.exec(text) ?? [];
    if (shown !== undefined) return `${quote(shown)} is shown as it stands. ${advice}`;
  }
  return undefined;
}

function describeReference(text: string, holding: Holding): string | undefined {
  const all = [...text.matchAll(/\{[^{}]*\}|\[[^[\]]*\]|[{}]/g)].map(([shown]) => shown);
  const wrong = all.find((shown) => !isReplaced(shown, holding));
  if (wrong === undefined) return undefined;
  if (holding === 'all')
    return `${quote(wrong)} is shown as it stands. A figure is {its-id} and the name of a button [its-id]: lowercase words joined by hyphens.`;
  if (holding === 'value') return `${quote(wrong)} is not replaced here. Only {value} is: it stands for the value of the fact.`;
  return `${quote(wrong)} is not replaced here: the field holds plain words. Write out what is meant.`;
}

function isReplaced(shown: string, holding: Holding): boolean {
  if (holding === 'questions') return true; // A rule of its own knows the questions.
  if (holding === 'value') return shown === '{value}';
  return holding === 'all' && /^(?:\{[a-z0-9-]+\}|\[[a-z0-9-]+\])$/.test(shown);
}

function quote(text: string): string {
  return `"${shorten(text)}"`;
}
