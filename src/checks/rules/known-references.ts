import { parseInlineText } from '../../lib/inline-text.ts';
import type { Reference } from '../../content/components/component.ts';
import { isComponent } from '../../content/document/component-node.ts';
import { getReferences } from '../../content/document/references.ts';
import { listNodes, type MdxFile, type YamlFile } from '../../content/source-file.ts';
import type { Ids, KnownIds } from '../known-ids.ts';
import { suggest, type Problem } from '../../content/problem.ts';
import { getTextAt } from '../../content/raw-values.ts';
import { listInlinePaths } from '../inline-fields.ts';
import type { ContentFiles } from '../../content/read-files.ts';
import type { Rule } from '../rule.ts';

/** Every fact, label, term and flow that content names exists, in front matter, YAML and MDX. */
export const knownReferences: Rule = {
  id: 'known-references',
  stopsBuild: true,
  check: ({ files, known }) => checkKnownReferences(files, known),
};

function checkKnownReferences(content: ContentFiles, known: KnownIds): Problem[] {
  const pages = [...content.articles, ...content.guides];
  return [
    ...pages.flatMap(({ source }) => [
      ...listInlinePaths(source.data).flatMap((path) => checkText(source, path, getTextAt(source.data, path), known)),
      ...checkBody(source, known),
    ]),
    ...content.flows.flatMap(({ source }) => checkAllTexts(source, source.data, [], known)),
  ];
}

/** Checks every text of a flow: all of them may hold facts and labels. */
function checkAllTexts(source: YamlFile, value: unknown, path: PropertyKey[], known: KnownIds): Problem[] {
  // What an alias repeats is told where it stands.
  if (typeof value === 'string') return checkText(source, path, value, known).filter(() => !source.isRepeated(path));
  if (typeof value !== 'object' || value === null) return [];
  const entries: [PropertyKey, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, child]) => checkAllTexts(source, child, [...path, key], known));
}

function checkText(source: YamlFile, path: PropertyKey[], text: string | undefined, known: KnownIds): Problem[] {
  return parseInlineText(text ?? '').flatMap((part) => {
    const line = source.getLine(path);
    if (part.kind === 'fact') return checkFact(source.file, line, part.id, true, known);
    if (part.kind === 'label') return checkId(source.file, line, 'label', part.id, known.labels, 'labels.yaml');
    return [];
  });
}

function checkBody(mdx: MdxFile, known: KnownIds): Problem[] {
  return listNodes(mdx).flatMap(({ node, line }) =>
    isComponent(node) ? getReferences(node).flatMap((reference) => checkReference(mdx.file, line, reference, known)) : [],
  );
}

/** An id that is missing is no unknown id: the list of what is allowed names it. */
function checkReference(file: string, line: number, { kind, id, needs }: Reference, known: KnownIds): Problem[] {
  if (id === '') return [];
  switch (kind) {
    case 'fact':
      return checkFact(file, line, id, needs !== undefined, known);
    case 'label':
      return checkId(file, line, 'label', id, known.labels, 'labels.yaml');
    case 'term':
      return checkId(file, line, 'term', id, known.terms, 'glossary.yaml');
    case 'flow':
      return checkId(file, line, 'flow', id, known.flows, 'flows/');
  }
}

function checkFact(file: string, line: number, id: string, needsValue: boolean, known: KnownIds): Problem[] {
  const fact = known.facts.get(id);
  if (needsValue && fact?.lacksValue) {
    return [
      {
        file,
        line,
        rule: 'fact-without-value',
        message: `the fact "${id}" has no "value" to show. Add one in facts/, or write <Fact id="${id}">your words</Fact>.`,
      },
    ];
  }
  return checkId(file, line, 'fact', id, known.facts, 'facts/');
}

function checkId(file: string, line: number, kind: string, id: string, ids: Ids, home: string): Problem[] {
  if (!ids.lacks(id)) return [];
  return [
    {
      file,
      line,
      rule: `unknown-${kind}`,
      message: `no ${kind} has the id "${id}".${suggest(id, ids.keys(), `Add it to ${home}, or use one that is there.`)}`,
    },
  ];
}
