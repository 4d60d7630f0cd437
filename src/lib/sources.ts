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
