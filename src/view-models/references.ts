import type { Content } from '../collections/content.ts';
import { parseInlineText } from '../lib/inline-text.ts';
import { listControls } from '../lib/screen-controls.ts';
import { findMdxReferences } from '../lib/mdx-references.ts';
import { describeSource, rateCertainty, type Certainty, type SourceView } from '../lib/sources.ts';
import type { Duration, FactData } from '../content/schema/fact.ts';
import type { FlowData } from '../content/schema/flow.ts';
import type { ScreenData } from '../content/schema/screen.ts';

/** A fact as a page shows it. */
export interface FactView {
  id: string;
  value?: string | undefined;
  statement: string;
  asOf: string;
  certainty: Certainty;
  /** The value as numbers, if it is a waiting time that can be drawn. */
  duration?: Duration | undefined;
  sources: readonly SourceView[];
}

/** A glossary term as a page shows it. */
export interface TermView {
  id: string;
  term: string;
  alsoKnownAs: readonly string[];
  definition: string;
  article?: string | undefined;
}

/** The facts, labels, terms and flows that one page shows, by id. Pages carry no others. */
export interface PageReferences {
  facts: ReadonlyMap<string, FactView>;
  labels: ReadonlyMap<string, { text: string }>;
  terms: ReadonlyMap<string, TermView>;
  flows: ReadonlyMap<string, FlowData>;
  /** Titles of the articles that the flows lead to, by slug. */
  articleTitles: ReadonlyMap<string, string>;
}

/** Collects what a page refers to, from its body and from texts of its front matter, in reading order. */
export function buildReferences(texts: readonly string[], body: string, flows: readonly string[], content: Content): PageReferences {
  const inBody = findMdxReferences(body);
  const flowIds = [...new Set([...inBody.flows, ...flows])];
  const flowMap = pick(flowIds, content.flows);
  const parts = [...texts, ...[...flowMap.values()].flatMap(listFlowTexts)].flatMap(parseInlineText);
  const factIds = [...parts.flatMap((part) => (part.kind === 'fact' ? [part.id] : [])), ...inBody.facts];
  const labelIds = [...parts.flatMap((part) => (part.kind === 'label' ? [part.id] : [])), ...inBody.labels];

  const facts = [...pick(factIds, content.facts).values()].map(toFactView);
  return {
    facts: new Map(facts.map((fact) => [fact.id, fact])),
    labels: new Map([...pick(labelIds, content.labels)].map(([id, { text }]) => [id, { text }])),
    terms: pick(inBody.terms, content.terms),
    flows: flowMap,
    articleTitles: new Map(
      [...flowMap.values()]
        .flatMap((flow) => flow.steps.flatMap((step) => step.troubles.map(({ article }) => article)))
        .map((slug) => [slug, content.articlesBySlug.get(slug)?.data.title ?? slug]),
    ),
  };
}

/** A fact with its sources named. */
export function toFactView({ id, value, statement, asOf, confidence, duration, sources }: FactData): FactView {
  return {
    id,
    value,
    statement,
    asOf,
    certainty: rateCertainty(confidence, sources),
    ...(duration ? { duration } : {}),
    sources: sources.map(describeSource),
  };
}

/** The texts of a flow that readers see, from its first step to its outcome. */
export function listFlowTexts(flow: FlowData): string[] {
  return [
    flow.notice,
    ...flow.before,
    ...flow.steps.flatMap((step) => [
      ...[step.laptop, step.app].flatMap(({ see, do: action, note, screen }) => [see, action, note, ...listScreenTexts(screen)]),
      ...(step.choices ?? []).map((choice) => choice.title),
      ...(step.outcome ?? []),
      ...step.troubles.flatMap((trouble) => [trouble.when, trouble.do]),
    ]),
  ].filter((text) => text !== undefined);
}

/** The texts of a drawing; a control's label counts as one. */
function listScreenTexts({ at, parts }: ScreenData): (string | undefined)[] {
  return [
    at,
    ...parts.flatMap((part) => {
      if (part.part === 'timeline') return part.items.flatMap(({ when, what }) => [when, what]);
      return [...('text' in part ? [part.text] : []), ...(part.part === 'order' ? [part.detail] : [])];
    }),
    ...listControls(parts).flatMap(({ label, text, answer }) => [label === undefined ? text : `[${label}]`, answer]),
  ];
}

function pick<Value>(ids: readonly string[], from: ReadonlyMap<string, Value>): Map<string, Value> {
  const picked = new Map<string, Value>();
  for (const id of ids) {
    const value = from.get(id);
    if (value !== undefined) picked.set(id, value);
  }
  return picked;
}
