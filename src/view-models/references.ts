import { getCardId, listCardFacts } from '../content/components/fact/card-id.ts';
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

/** What one mark opens: its fact, or all those of its sentence. */
export interface CardView {
  id: string;
  facts: readonly FactView[];
}

/** The facts and terms that one page shows. Each mark and each term has a card on it; pages carry no others. */
export interface PageReferences {
  facts: readonly FactView[];
  cards: readonly CardView[];
  terms: readonly TermView[];
}

/** What stands behind the ids of a page, in the order of first use; the cards are those of the marks that it shows. */
export function buildReferences({ facts, terms }: References, shown: unknown, content: Content): PageReferences {
  return {
    facts: viewFacts(facts, content),
    cards: buildCards(shown, content),
    terms: terms.flatMap((id) => content.terms.get(id) ?? []),
  };
}

/** A card for each mark in what a page shows. */
export function buildCards(shown: unknown, content: Content): CardView[] {
  return listCardFacts(shown).map((ids) => ({ id: getCardId(ids), facts: viewFacts(ids, content) }));
}

function viewFacts(ids: readonly string[], content: Content): FactView[] {
  return ids.flatMap((id) => content.facts.get(id) ?? []).map(toFactView);
}

/** A fact with its sources named. */
function toFactView(fact: FactData): FactView {
  const { id, value, statement, asOf, sources } = fact;
  return { id, value, statement, asOf, certainty: rateCertainty(fact), sources: sources.map(describeSource) };
}
