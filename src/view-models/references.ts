import type { Content } from '../content/content.ts';
import type { References } from '../content/document/references.ts';
import type { FactData } from '../content/schema/fact.ts';
import { describeSource, rateCertainty, type Certainty, type SourceView } from '../content/sources.ts';

/** A fact as a page shows it. */
export interface FactView {
  id: string;
  value?: string | undefined;
  statement: string;
  asOf: string;
  certainty: Certainty;
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

/** The facts and terms that one page shows: each has a card on it. Pages carry no others. */
export interface PageReferences {
  facts: readonly FactView[];
  terms: readonly TermView[];
}

/** What stands behind the ids of a page, in the order of first use. */
export function buildReferences({ facts, terms }: References, content: Content): PageReferences {
  return {
    facts: facts.flatMap((id) => content.facts.get(id) ?? []).map(toFactView),
    terms: terms.flatMap((id) => content.terms.get(id) ?? []),
  };
}

/** A fact with its sources named. */
export function toFactView(fact: FactData): FactView {
  const { id, value, statement, asOf, sources } = fact;
  return { id, value, statement, asOf, certainty: rateCertainty(fact), sources: sources.map(describeSource) };
}
