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

/** How far readers can trust a fact: what an official page says, what several sites agree on, what few report, or less. */
export type Certainty = 'official' | 'agreed' | 'reported' | 'unconfirmed';

/** The certainty of a fact, from the confidence its writer gives it and the sources it names. */
export function rateCertainty(confidence: 'high' | 'medium' | 'low', sources: readonly string[]): Certainty {
  if (confidence !== 'high') return confidence === 'medium' ? 'reported' : 'unconfirmed';
  if (sources.some(isOfficial)) return 'official';
  return sources.length > 1 ? 'agreed' : 'reported';
}

/** A page of Alibaba.com, or a document of it that has no address any more. */
function isOfficial(reference: string): boolean {
  const { name, url } = describeSource(reference);
  return url === undefined ? reference.startsWith('Alibaba.com') : /(^|\.)alibaba\.com$/.test(name);
}
