import { z } from 'astro/zod';
import { findNearest } from '../lib/nearest.ts';
import { getValue, getValueAt } from './raw-values.ts';
import { findKeys, unwrap } from './schema-keys.ts';

/**
 * What is known of data that a schema refused in part: a value that is not as it must be is unknown, whatever it is about, and so is
 * one that is missing. Nothing follows from what is unknown. A union is known as a whole or not at all.
 */
export type Known<Data> = Data extends readonly (infer Entry)[]
  ? (Known<Entry> | undefined)[]
  : Data extends object
    ? { [Key in keyof Data]?: Known<Data[Key]> | undefined }
    : Data;

/** What a schema refused of the data of a file. */
export interface Refusals {
  /** The data as the writer typed it, with nothing in the place of what is unknown. Lists keep their places. */
  data: unknown;
  /** Whether the value at this path, or what it stands in, was refused: the schema says why, and no rule says more of it. */
  isRefused: (path: readonly PropertyKey[]) => boolean;
  /** Whether nothing at this path, in it or around it was refused. */
  isWhole: (path: readonly PropertyKey[]) => boolean;
}

/** Tells what of the data a schema refused. */
export function findRefusals(data: unknown, schema: z.ZodType, { issues }: z.ZodError): Refusals {
  const refused = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? listMeantKeys(data, schema, issue).map((key) => [...issue.path, key]) : [issue.path],
  );
  const touched = [...refused, ...issues.map(({ path }) => path)];
  return {
    data: issues.reduce((rest, issue) => (isUnknown(issue) ? leaveOut(rest, issue.path) : rest), data),
    isRefused: (path) => refused.some((own) => isWithin(path, own)),
    isWhole: (path) => !refused.some((own) => isWithin(path, own)) && !touched.some((own) => isWithin(own, path)),
  };
}

/** The keys that a map lacks because they are misspelt in it. */
export function listMeantKeys(data: unknown, schema: z.ZodType, { path, keys }: z.core.$ZodIssueUnrecognizedKeys): string[] {
  const map = getValueAt(data, path);
  const lacking = findKeys(schema, path, data).filter((key) => getValue(map, key) === undefined);
  return keys.flatMap((key) => findNearest(key, lacking) ?? []);
}

/** Whether a value says nothing as it stands. A text or a list that is too long or too short can be read. */
function isUnknown(issue: z.core.$ZodIssue): boolean {
  if (issue.code === 'unrecognized_keys') return false;
  if (issue.code === 'custom' && issue.params?.['isReadable'] === true) return false;
  const isOfWrongLength = issue.code === 'too_small' || issue.code === 'too_big';
  return !isOfWrongLength || (!Array.isArray(issue.input) && (typeof issue.input !== 'string' || issue.input.trim() === ''));
}

/** The same data with nothing at the path. */
function leaveOut(data: unknown, [key, ...rest]: readonly PropertyKey[]): unknown {
  if (key === undefined) return undefined;
  if (Array.isArray(data)) return Number(key) >= data.length ? data : data.with(Number(key), leaveOut(data[Number(key)], rest));
  if (typeof data !== 'object' || data === null || !(key in data)) return data;
  return { ...data, [key]: leaveOut(getValueAt(data, [key]), rest) };
}

function isWithin(path: readonly PropertyKey[], outer: readonly PropertyKey[]): boolean {
  return outer.length <= path.length && outer.every((key, index) => key === path[index]);
}

/** What a schema makes of data without what it refused, value by value. */
export function readKnown<Data>(schema: z.ZodType<Data>, data: unknown): Known<Data> | undefined {
  return readValue(schema, data) as Known<Data> | undefined; // The schema says what it makes.
}

function readValue(schema: z.core.$ZodType, data: unknown): unknown {
  const result = z.safeParse(schema, data);
  if (result.success) return result.data;
  const inner = unwrap(schema);
  if (Array.isArray(data)) return inner instanceof z.ZodArray ? data.map((entry) => readValue(inner.element, entry)) : undefined;
  if (typeof data === 'object' && data !== null) {
    if (inner instanceof z.ZodObject)
      return mapValues(inner.shape as Record<string, z.core.$ZodType>, (own, key) => readValue(own, getValue(data, key)));
    return inner instanceof z.ZodRecord
      ? mapValues(data as Record<string, unknown>, (entry) => readValue(inner.valueType, entry))
      : undefined;
  }
  // What is unknown was left out: a text that is left has the wrong length only.
  return typeof data === 'string' ? data : undefined;
}

function mapValues<Value>(map: Readonly<Record<string, Value>>, change: (value: Value, key: string) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value, key)]));
}
