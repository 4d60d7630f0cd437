import { toDays } from '../content/components/timeline/lay-out-timeline.ts';
import { getLookup, type Content } from '../content/content.ts';
import { inlineComponent } from '../content/document/component-node.ts';
import { toHtml } from '../content/document/html.ts';
import { text as words } from '../content/document/nodes.ts';
import type { FactData } from '../content/schema/fact.ts';
import { findYears } from '../lib/years.ts';
import type { ComparisonCell } from '../content/schema/worded-fact.ts';

/** A cell as readers see it. */
export interface ComparisonCellView {
  html: string;
  /** Key for sorting, smaller first; undefined sorts last. */
  sort?: number | undefined;
}

/** The words of a cell with the mark of its fact. A fact that holds for one country only says so. */
export function buildCell({ fact: id, text, sort }: ComparisonCell, content: Content, kind?: 'number' | 'duration'): ComparisonCellView {
  const fact = content.facts.get(id);
  const said = (text ?? '{value}').replace('{value}', () => fact?.value ?? id);
  const country = fact?.onlyIn;
  const shown = country === undefined || said.includes(country) ? said : `${said} (${content.language.phrases.onlyIn(country)})`;
  return {
    html: toHtml([inlineComponent('Fact', id, [words(shown)])], getLookup(content)),
    sort: kind === 'duration' ? getDays(fact) : kind && sort,
  };
}

function getDays(fact: FactData | undefined): number | undefined {
  return fact?.duration && toDays(fact.duration.max, fact.duration.unit);
}

/** The years that facts name, as "2018–2025", and the latest of them. */
export function describeYears(facts: readonly FactData[]): { asOf: string; latestYear: number | undefined } {
  const years = facts.flatMap(({ asOf }) => findYears(asOf));
  if (years.length === 0) return { asOf: '', latestYear: undefined };
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return { asOf: first === last ? `${first}` : `${first}–${last}`, latestYear: last };
}
