import { parseInlineText } from '../lib/inline-text.ts';
import { listComparisonFacts } from '../content/comparison-facts.ts';
import { isComponent } from '../content/document/component-node.ts';
import { getReferences } from '../content/document/references.ts';
import { listNodes } from '../content/source-file.ts';
import { findNearest } from '../lib/nearest.ts';
import type { FactData } from '../content/schema/fact.ts';
import type { LabelData } from '../content/schema/label.ts';
import type { Problem } from '../content/problem.ts';
import type { ContentFiles } from '../content/read-files.ts';

/** A fact or label that a search found, with the file it stands in. */
export interface Found<Entry> {
  entry: Entry;
  file: string;
}

/** Facts whose id, value or statement holds every word, most exact first. */
export function findFacts({ facts }: ContentFiles, query: string): Found<FactData>[] {
  const all = facts.flatMap(({ source, data }) => (data ?? []).map((entry) => ({ entry, file: source.file })));
  return rank(all, query, ({ id, value = '', statement }) => [id, value, statement]);
}

/** Labels whose id, text or screen holds every word, most exact first. */
export function findLabels({ labels }: ContentFiles, query: string): Found<LabelData>[] {
  const all = (labels?.data ?? []).map((entry) => ({ entry, file: labels?.source.file ?? '' }));
  return rank(all, query, ({ id, text, where }) => [id, text, where]);
}

/** The mistakes that keep entries of a file, or of the files of a folder, from being found. */
export function listProblemsOf(problems: readonly Problem[], path: string): Problem[] {
  return problems.filter(({ file, rule }) => {
    const below = file.slice(file.indexOf('/') + 1);
    return rule === 'missing-folder' || below === path || below.startsWith(`${path}/`);
  });
}

/** The word of any id that is nearest to a word that found nothing. */
export function findNearestWord(ids: readonly string[], query: string): string | undefined {
  return findNearest(query.toLowerCase(), new Set(ids.flatMap((id) => id.split('-')).filter((word) => word.length > 2)));
}

/** Orders by the first text that holds the words: an id counts more than a value, a value more than a sentence. */
function rank<Entry extends { id: string }>(
  all: readonly Found<Entry>[],
  query: string,
  getTexts: (entry: Entry) => readonly string[],
): Found<Entry>[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return all
    .map((found) => {
      const texts = getTexts(found.entry).map((text) => text.toLowerCase());
      const positions = words.map((word) => texts.findIndex((text) => text.includes(word)));
      return { found, isMatch: !positions.includes(-1), position: Math.max(...positions) };
    })
    .filter(({ isMatch }) => isMatch)
    .sort((a, b) => a.position - b.position || a.found.entry.id.localeCompare(b.found.entry.id))
    .map(({ found }) => found);
}

/** The files that use each fact, by fact id: articles, guides, flows and comparisons. */
export function listFactUses(content: ContentFiles): Map<string, string[]> {
  const uses = new Map<string, Set<string>>();
  const add = (id: string, file: string) => uses.set(id, (uses.get(id) ?? new Set()).add(file));
  const addTexts = (value: unknown, file: string): void => {
    if (typeof value === 'string') for (const part of parseInlineText(value)) if (part.kind === 'fact') add(part.id, file);
    if (typeof value === 'object' && value !== null) for (const child of Object.values(value)) addTexts(child, file);
  };
  for (const { source } of [...content.articles, ...content.guides]) {
    addTexts(source.data, source.file);
    for (const { node } of listNodes(source)) {
      if (isComponent(node)) for (const { kind, id } of getReferences(node)) if (kind === 'fact') add(id, source.file);
    }
  }
  for (const { source } of content.flows) addTexts(source.data, source.file);
  for (const { source, data } of content.comparisons) {
    if (data) for (const fact of listComparisonFacts(data)) add(fact, source.file);
  }
  return new Map([...uses].map(([id, files]) => [id, [...files].sort()]));
}
