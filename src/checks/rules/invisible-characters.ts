import type { Rule } from '../rule.ts';
import { visit } from 'unist-util-visit';
import type { ContentFiles } from '../../content/read-files.ts';
import type { Problem } from '../../content/problem.ts';
import { listSources } from '../list-sources.ts';

/** What turns the direction of the text around, breaks feeds, or hides in a word: nobody sees it, and everybody is misled by it. */
const invisible =
  /[\p{Cc}\u200B\u2028\u2029\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]|\p{Surrogate}|\p{Noncharacter_Code_Point}/u;

/** No file holds such a character, as it stands or written as an escape. */
export const invisibleCharacters: Rule = {
  id: 'invisible-characters',
  stopsBuild: true,
  check: ({ files }) => checkInvisibleCharacters(files),
};

function checkInvisibleCharacters(content: ContentFiles): Problem[] {
  const problems = new Map<string, Problem>();
  const report = (file: string, getLine: () => number, text: string) => {
    const [found] = invisible.exec(text.replace(/[\t\n\r]/g, ' ')) ?? [];
    // To find a line takes longer than to read the text.
    const line = found === undefined ? 0 : getLine();
    if (found === undefined || problems.has(`${file}:${line}`)) return;
    const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const message = `the line holds the character U+${code}, which nobody sees. Type the line again.`;
    problems.set(`${file}:${line}`, { file, line, rule: 'invisible-character', message });
  };
  for (const { file, text } of content.texts) text.split('\n').forEach((line, index) => report(file, () => index + 1, line));
  for (const source of listSources(content)) {
    visitTexts(source.data, [], (path, text) => report(source.file, () => source.getLine(path), text));
    if (!('tree' in source)) continue;
    visit(source.tree, (node) => {
      if ('value' in node) report(source.file, () => (node.position?.start.line ?? 1) + source.bodyOffset, node.value);
    });
  }
  return [...problems.values()];
}

function visitTexts(value: unknown, path: PropertyKey[], visitor: (path: PropertyKey[], text: string) => void): void {
  if (typeof value === 'string') visitor(path, value);
  if (typeof value !== 'object' || value === null) return;
  const entries: [PropertyKey, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  for (const [key, child] of entries) visitTexts(child, [...path, key], visitor);
}
