import type { z } from 'astro/zod';
import { shorten } from '../lib/cut-text.ts';
import { suggest } from './problem.ts';

/** What is wrong with a value, in words that follow its name. */
export function describeIssue(issue: z.core.$ZodIssue, key: string): string {
  const input = describeInput(issue.input);
  const found = input === '' ? '' : `, found "${input}"`;
  switch (issue.code) {
    case 'invalid_value': {
      const allowed = issue.values.map((value) => `"${String(value)}"`).join(' or ');
      if (isEmpty(issue.input)) return `is empty. Write ${allowed}.`;
      return `must be ${allowed}${found}.${suggest(input, issue.values.map(String), '')}`.trimEnd();
    }
    case 'too_small':
      if (issue.origin === 'string' && isEmpty(issue.input)) return 'is empty. Write it.';
      if (!isCounted(issue.origin)) return `must be at least ${issue.minimum}${found}.`;
      return `must have at least ${count(Number(issue.minimum), issue.origin)}${found || countItems(issue.input)}.`;
    case 'too_big':
      if (!isCounted(issue.origin)) return `must be at most ${issue.maximum}${found}.`;
      return `must have at most ${count(Number(issue.maximum), issue.origin)}${found || countItems(issue.input)}.`;
    case 'invalid_type':
      return describeType(issue.expected, issue.input, found, key);
    case 'custom':
    case 'invalid_union':
      return `${issue.message.replace(/\.$/, '')}${shouldShow(issue.message, input) ? found : ''}.${issue.code === 'custom' ? '' : quoteNumber(issue.input, key)}`;
    default:
      return `${issue.message.replace(/\.$/, '')}${found}.`;
  }
}

function describeType(expected: string, input: unknown, found: string, key: string): string {
  const [what = expected, example = ''] = types[expected] ?? [];
  if (isEmpty(input)) return `is empty. Write ${what}${example}${key === '' ? '' : ', or remove the line where it can be left out'}.`;
  const shape = Array.isArray(input) ? ', found a list' : found === '' ? ', found keys with values' : found;
  return `must be ${what}${example}${shape}.${expected === 'string' ? quoteNumber(input, key) : ''}`;
}

/** What values are called, with an example where the name does not show how they are written. */
const types: Readonly<Record<string, readonly [string, string?]>> = {
  string: ['a text'],
  number: ['a number'],
  int: ['a whole number'],
  boolean: ['true or false', ', without quotes'],
  array: ['a list', ': lines that start with "- "'],
  object: ['keys with values', ', like "title: words"'],
  record: ['keys with values', ', like "title: words"'],
};

/** A number, true or false is no text without quotes: "2026", "404". */
function quoteNumber(input: unknown, key: string): string {
  if (typeof input !== 'number' && typeof input !== 'boolean') return '';
  return ` Put quotes around it: ${key === '' ? '' : `${key}: `}"${String(input)}".`;
}

/** Whether a message of a schema's own leaves out what stands there. Long texts are found by their line. */
function shouldShow(message: string, input: string): boolean {
  return /^(?:must|names) /.test(message) && !message.includes(', found') && input.length <= 120;
}

function isEmpty(input: unknown): boolean {
  return input === null || input === undefined || (typeof input === 'string' && input.trim() === '');
}

/** What the writer typed, if it is a single value. */
function describeInput(input: unknown): string {
  const isValue = typeof input === 'string' || typeof input === 'number' || typeof input === 'boolean';
  const text = isValue ? String(input) : '';
  return shorten(text, 120);
}

function isCounted(origin: string): boolean {
  return origin === 'array' || origin === 'string';
}

function count(number: number, origin: string): string {
  if (origin === 'array') return `${number} ${number === 1 ? 'entry' : 'entries'}`;
  return `${number} ${number === 1 ? 'character' : 'characters'}`;
}

function countItems(input: unknown): string {
  return Array.isArray(input) ? `, found ${input.length}` : '';
}
