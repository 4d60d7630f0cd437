import type { z } from 'astro/zod';
import { listMeantKeys } from './known-values.ts';
import type { YamlFile } from './source-file.ts';
import { describeIssue } from './describe-issue.ts';
import { suggest, type Problem } from './problem.ts';
import { getText, getValueAt } from './raw-values.ts';
import { findKeys } from './schema-keys.ts';

/** What a schema found wrong with a file, in the writer's words. */
export function findSchemaProblems(source: YamlFile, schema: z.ZodType, error: z.ZodError): Problem[] {
  const mistyped = new Set(error.issues.flatMap(({ code, path }) => (code === 'invalid_type' ? [describePath(path)] : [])));
  // A key that is misspelt is not missing as well.
  const misspelt = new Set(
    error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? listMeantKeys(source.data, schema, issue).map((key) => describePath([...issue.path, key])) : [],
    ),
  );
  return error.issues.flatMap((issue): Problem[] => {
    if (isToldElsewhere(source, issue, error.issues)) return [];
    // Words in the place of a list have a length as well, which says nothing.
    if ((issue.code === 'too_small' || issue.code === 'too_big') && mistyped.has(describePath(issue.path))) return [];
    if (issue.code === 'unrecognized_keys') {
      const allowed = findKeys(schema, issue.path, source.data);
      return issue.keys.map((key) => ({
        file: source.file,
        line: source.getKeyLine(issue.path, key),
        rule: 'unknown-key',
        message:
          `"${key}" is not a key that ${issue.path.length === 0 ? 'can stand here' : `${describePlace(source.data, issue.path, true)} has`}.` +
          suggest(key, allowed, 'Remove it.') +
          ` Allowed: ${allowed.join(', ')}.`,
      }));
    }
    if (issue.input === undefined && misspelt.has(describePath(issue.path))) return [];
    const isOwn = issue.code === 'invalid_type' || issue.code === 'invalid_value' || issue.code === 'invalid_union';
    const missing = isOwn && issue.path.length > 0 && getValueAt(source.data, issue.path) === undefined;
    const place = issue.path.length === 0 ? 'the file' : describePlace(source.data, issue.path);
    const key = issue.path.findLast((part) => typeof part === 'string') ?? '';
    return [
      {
        file: source.file,
        line: source.getLine(issue.path),
        rule: missing ? 'missing-key' : 'invalid-value',
        message: missing
          ? `${place} is missing. Add it${listAllowed(issue)}.`
          : `${place} ${describeIssue(issue, typeof issue.path.at(-1) === 'number' ? '' : key)}`,
      },
    ];
  });
}

/** Whether an issue is about what an alias repeats, and is told where that stands. */
function isToldElsewhere(source: YamlFile, issue: z.core.$ZodIssue, issues: readonly z.core.$ZodIssue[]): boolean {
  return (
    source.isRepeated(issue.path) &&
    issues.some(({ code, input, message, path }) => {
      const isTwin = code === issue.code && message === issue.message && path.at(-1) === issue.path.at(-1);
      return isTwin && JSON.stringify(input) === JSON.stringify(issue.input) && !source.isRepeated(path);
    })
  );
}

function listAllowed(issue: z.core.$ZodIssue): string {
  return issue.code === 'invalid_value' ? `: ${issue.values.map((value) => `"${String(value)}"`).join(' or ')}` : '';
}

/** Names what identifies an entry; nobody counts the entries of a long list. */
const namingKeys = ['id', 'slug', 'theme'];

/** A place in a file: the key, and the entry it stands in, by its id where it has one, else by its number. */
function describePlace(data: unknown, path: readonly PropertyKey[], isHolder = false): string {
  let value = data;
  let start = 0;
  let owner = '';
  for (const [index, part] of path.entries()) {
    value = getValueAt(value, [part]);
    const name = typeof part === 'number' ? namingKeys.map((key) => getText(value, key)).find(Boolean) : undefined;
    if (name !== undefined && (isHolder || index < path.length - 1)) [start, owner] = [index + 1, `"${name}"`];
  }
  const rest = start === path.length ? '' : describeKeys(path.slice(start));
  return [rest, owner].filter(Boolean).join(' of ');
}

function describeKeys(path: readonly PropertyKey[]): string {
  const last = path.findLastIndex((part) => typeof part === 'number');
  const keys = path
    .slice(last + 1)
    .map(String)
    .join('.');
  if (last < 0) return `"${keys}"`;
  const entry = `entry ${Number(path[last]) + 1}`;
  const list = last === 0 ? '' : ` of ${describeKeys(path.slice(0, last))}`;
  return `${keys === '' ? '' : `"${keys}" of `}${entry}${list}`;
}

function describePath(path: readonly PropertyKey[]): string {
  return path.join('.');
}
