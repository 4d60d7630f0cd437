import { findYears } from '../lib/years.ts';
import type { Article, Content, Guide } from './content.ts';

/** How old the facts and sources are that a page rests on. */
export interface Evidence {
  /** The earliest and the latest year that any of them names; undefined if none names one. */
  from?: number | undefined;
  to?: number | undefined;
  /** Whether one of them names no year. */
  hasUndated: boolean;
}

/** Screens, fees and terms of five years ago are seldom those of today. */
const maxAge = 5;

/** The span of the years of all facts that a page shows and of the sources it names. */
export function getEvidence({ data, document }: Pick<Article | Guide, 'data' | 'document'>, { facts }: Pick<Content, 'facts'>): Evidence {
  const dates = [...document.references.facts.flatMap((id) => facts.get(id) ?? []), ...data.sources].map(({ asOf }) => findYears(asOf));
  const years = dates.flat();
  const hasUndated = dates.some((own) => own.length === 0);
  return years.length === 0 ? { hasUndated } : { from: Math.min(...years), to: Math.max(...years), hasUndated };
}

/** Whether all evidence is so old, or so undated, that a reader must be told. `today` is a day as YYYY-MM-DD. */
export function isOldEvidence({ to }: Evidence, today: string): boolean {
  return to === undefined || to < Number(today.slice(0, 4)) - maxAge;
}
