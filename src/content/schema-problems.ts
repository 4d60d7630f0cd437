import type { z } from 'astro/zod';
import { listMeantKeys } from './known-values.ts';
import type { YamlFile } from './source-file.ts';
import { suggest, type Problem } from './problem.ts';
import { getText, getValue } from './raw-values.ts';
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
    const place = describePath(issue.path);
    // Words in the place of a list have a length as well, which says nothing.
    if ((issue.code === 'too_small' || issue.code === 'too_big') && mistyped.has(place)) return [];
    if (issue.code === 'unrecognized_keys') {
      const allowed = findKeys(schema, issue.path, source.data);
      return issue.keys.map((key) => ({
        file: source.file,
        line: source.getKeyLine(issue.path, key),
        rule: 'unknown-key',
        message:
          `"${key}" is not a key that ${place === '' ? 'can stand here' : `"${place}" has`}.` +
          suggest(key, allowed, 'Remove it.') +
          ` Allowed: ${allowed.join(', ')}.`,
      }));
    }
    if (issue.input === undefined && misspelt.has(place)) return [];
    const missing = issue.code === 'invalid_type' && issue.input === undefined;
    return [
      {
        file: source.file,
        line: source.getLine(issue.path),
        rule: missing ? 'missing-key' : 'invalid-value',
        message: missing
          ? `"${place}" is missing${describeOwner(source.data, issue.path)}. Add it.`
          : `${place === '' ? 'the file' : `"${place}"`} ${describeIssue(issue)}`,
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

/** Names the entry by its id where the path goes through a list, since nobody counts entries. */
function describeOwner(data: unknown, path: readonly PropertyKey[]): string {
  let id: string | undefined;
  let value = data;
  for (const part of path) {
    value = Array.isArray(value) ? value[Number(part)] : getValue(value, String(part));
    id = getText(value, 'id') ?? id;
  }
  return id === undefined || path.length < 2 ? '' : ` in "${id}"`;
}

function describePath(path: readonly PropertyKey[]): string {
  return path.map((part, index) => (typeof part === 'number' ? `[${part + 1}]` : (index > 0 ? '.' : '') + String(part))).join('');
}

function describeIssue(issue: z.core.$ZodIssue): string {
  const input = describeInput(issue.input);
  const found = input === '' ? '' : `, found "${input}"`;
  switch (issue.code) {
    case 'invalid_value':
      return `must be ${issue.values.map((value) => `"${String(value)}"`).join(' or ')}${found}.${suggest(describeInput(issue.input), issue.values.map(String), '')}`.trimEnd();
    case 'too_small':
      return `must have at least ${issue.minimum} ${getUnit(issue.origin)}${found || countItems(issue.input)}.`;
    case 'too_big':
      return `must have at most ${issue.maximum} ${getUnit(issue.origin)}${found || countItems(issue.input)}.`;
    case 'invalid_type':
      return `must be ${describeExpected(issue.expected)}${found}.`;
    case 'custom':
    case 'invalid_union':
      return `${issue.message.replace(/\.$/, '')}.`;
    default:
      return `${issue.message.replace(/\.$/, '')}${found}.`;
  }
}

function describeExpected(expected: string): string {
  if (expected === 'array') return 'a list: lines that start with "- "';
  return expected === 'object' || expected === 'record' ? 'keys with values, like "title: words"' : `a ${expected}`;
}

/** What the writer typed, if it is a single value. */
function describeInput(input: unknown): string {
  return typeof input === 'string' || typeof input === 'number' || typeof input === 'boolean' ? String(input) : '';
}

function getUnit(origin: string): string {
  if (origin === 'array') return 'entries';
  return origin === 'string' ? 'characters' : '(as a number)';
}

function countItems(input: unknown): string {
  return Array.isArray(input) ? `, found ${input.length}` : '';
}
