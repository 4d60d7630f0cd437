import { findYears } from '../lib/years.ts';
import type { FactData } from './schema/fact.ts';

/** A source as readers see it. */
export interface SourceView {
  /** The site or document. */
  name: string;
  url?: string;
}

/** "https://www.alifaq.org/x" becomes its host with the address; a document without an address keeps its name. */
export function describeSource(reference: string): SourceView {
  if (!/^https?:\/\//.test(reference)) return { name: reference };
  const url = new URL(reference);
  return { name: url.hostname.replace(/^www\./, ''), url: reference };
}

/**
 * What a source is: `official` is a page of Alibaba.com, of an authority or of the firm that the fact is about, or a law
 * by its number; `copy` is a document of Alibaba.com without an address, which nobody can open to compare; `other` is
 * everything else.
 */
export type SourceKind = 'official' | 'copy' | 'other';

/** Sites whose own rules and services the facts tell of, and those of authorities. */
const officialSites =
  /(^|\.)(alibaba\.com|alibabagroup\.com|gov|gov\.uk|europa\.eu|amazon\.com|americanexpress\.com|citibank\.com)$|^westernunion\.helpshift\.com$/;

/** Laws and notices that their number or date finds. */
const law = /^(Council Regulation|Implementing Regulation|Executive Order|Customs notice) /;

/** Tells the kind of a source. */
export function getSourceKind(reference: string): SourceKind {
  const { name, url } = describeSource(reference);
  if (url !== undefined) return officialSites.test(name) ? 'official' : 'other';
  if (law.test(reference)) return 'official';
  return /\bAlibaba/.test(reference) ? 'copy' : 'other';
}

/**
 * How far readers can trust a fact: what an official page says, what a copy of one says, what several sources agree on,
 * what few report, or less.
 */
export type Certainty = 'official' | 'copy' | 'agreed' | 'reported' | 'unconfirmed';

/** Unrelated sites copy from each other; this many are needed to call it agreement. */
const sitesThatAgree = 3;

/** What of a fact decides how certain it is. */
export type RatedFact = Pick<FactData, 'sources' | 'asOf' | 'confidence' | 'datedBy'>;

/** Whether a fact is of the lowest certainty. */
export function isUnconfirmed({ confidence }: { confidence?: FactData['confidence'] | undefined }): boolean {
  return confidence === 'low';
}

/** The certainty of a fact, from the confidence its writer gives it and from its sources, above all the one it is dated by. */
export function rateCertainty(fact: RatedFact): Certainty {
  if (isUnconfirmed(fact)) return 'unconfirmed';
  const kinds = fact.sources.map(getSourceKind);
  if (kinds.every((kind) => kind === 'copy')) return 'copy';
  if (fact.confidence === 'medium') return 'reported';
  const dated = getDatedKinds(fact);
  if (dated.every((kind) => kind === 'official')) return 'official';
  if (dated.every((kind) => kind === 'copy')) return 'copy';
  if (kinds.some((kind) => kind !== 'other') && kinds.length > 1) return 'agreed';
  return countSites(fact.sources) >= sitesThatAgree ? 'agreed' : 'reported';
}

/** The kinds of the sources that the year of a fact can be from. A fact without a year borrows none. */
function getDatedKinds({ sources, asOf, datedBy }: RatedFact): SourceKind[] {
  if (datedBy !== undefined) return [getSourceKind(datedBy)];
  const kinds = sources.map(getSourceKind);
  if (findYears(asOf).length > 0) return kinds;
  const best = kinds.includes('official') ? 'official' : kinds.includes('copy') ? 'copy' : 'other';
  return [best];
}

/** Whether a fact may be called certain: an official source or a copy of one, or enough unrelated sites. */
export function canBeHigh(sources: readonly string[]): boolean {
  return sources.some((source) => getSourceKind(source) !== 'other') || countSites(sources) >= sitesThatAgree;
}

/** Whether it is open which of its sources the year of a fact is from: some are official, some are not. */
export function needsDatedBy({ sources, asOf, datedBy }: Omit<RatedFact, 'confidence'> & Partial<Pick<RatedFact, 'confidence'>>): boolean {
  return datedBy === undefined && findYears(asOf).length > 0 && new Set(sources.map(getSourceKind)).size > 1;
}

function countSites(sources: readonly string[]): number {
  return new Set(sources.map((source) => describeSource(source).name)).size;
}
