import { getList } from '../content/raw-values.ts';

/** Texts of front matter in which {fact-id} and [label-id] are replaced. In flows all texts are such, but titles. */
export const inlineFields: readonly string[] = ['shortAnswer', 'reply', 'statusNote'];
const inlineFieldsOfEntries: readonly string[] = ['who', 'instead'];

/** The places of front matter whose texts may hold {fact-id} and [label-id]. */
export function listInlinePaths(data: unknown): PropertyKey[][] {
  return [
    ...inlineFields.map((field) => [field]),
    ...getList(data, 'cannotIf').flatMap((_entry, index) => inlineFieldsOfEntries.map((field) => ['cannotIf', index, field])),
  ];
}
