import type { Problem } from '../content/problem.ts';
import type { Reading } from '../content/read.ts';
import { buildContext } from './context.ts';
import type { CheckContext, Finding, Rule } from './rule.ts';
import { rules } from './rules.ts';

/** What a schema finds in a field. */
const fromSchema = new Set(['invalid-value', 'missing-key']);

/** Files and folders that all pages rest on, below the content folder. */
const sharedFile = /^[^/]+\/(?:(?:site|categories|labels|glossary)\.yaml|facts(?:\/.*)?|articles)$|^[^/]+$/;

/** What a file has whose words nobody can read. */
const unread = new Set([
  'invalid-yaml',
  'no-front-matter',
  'invalid-mdx',
  'no-text',
  'too-large',
  'unreadable',
  'missing-file',
  'missing-folder',
]);

/** Every mistake that keeps a content folder from being built. An empty list means that the site can be built. */
export function checkForBuild(reading: Reading): Problem[] {
  if (isSharedUnread(reading)) return [...reading.problems];
  const context = buildContext(reading, '');
  return [...reading.problems, ...rules.filter(({ stopsBuild }) => stopsBuild).flatMap((rule) => runRule(rule, context))];
}

/**
 * Whether a file that all pages rest on can't be read. Then every page seems to name what does not exist: only the files
 * themselves are spoken of until it can.
 */
function isSharedUnread({ problems }: Reading): boolean {
  return problems.some(({ file, rule }) => unread.has(rule) && sharedFile.test(file));
}

/**
 * Everything there is to mend in a content folder, language and structure included. `today` (YYYY-MM-DD) decides which
 * reviews are overdue.
 */
export function checkContent(reading: Reading, today: string): Finding[] {
  const first = checkForBuild(reading).map((problem): Finding => ({ severity: 'error', ...problem }));
  if (isSharedUnread(reading)) return first;
  const { houseStyle } = reading.files;
  if (!houseStyle) return [...first, missingStyle(reading)];
  // A list of words that can't be read would make every word a mistake.
  if (!houseStyle.data) return first;
  const context = buildContext(reading, today);
  const rest = rules.filter(({ stopsBuild }) => !stopsBuild).flatMap((rule) => runRule(rule, context));
  // One mistake causes one message: a rule that knows the field says more than its schema.
  const told = new Set(rest.map(toPlace));
  return [...first.filter((finding) => !fromSchema.has(finding.rule) || !told.has(toPlace(finding))), ...rest];
}

/** What one rule finds. */
export function runRule(rule: Rule, context: CheckContext): Finding[] {
  return [...rule.check(context)].map((finding): Finding => ({ severity: 'error', rule: rule.id, ...finding }));
}

function toPlace({ file, line }: Problem): string {
  return `${file}:${line}`;
}

function missingStyle({ files }: Reading): Finding {
  const folder = (files.site ?? files.categories)?.source.file.replace(/\/[^/]*$/, '') ?? 'content';
  const message = 'the file does not exist; the linter takes words and verbs from it. Copy it from another content folder.';
  return { file: `${folder}/house-style.yaml`, line: 1, rule: 'missing-file', severity: 'error', message };
}
