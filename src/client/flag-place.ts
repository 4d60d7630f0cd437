/** A place on a page that an agent flags. */
export interface FlagPlace {
  /** Permanent id of the page. */
  id: number;
  /** Anchor of the step or heading. */
  anchor?: string | undefined;
  /** What is marked on the page. */
  words: string;
}

/** Longer words are found by their beginning. */
const maxWords = 500;

/** The address that opens the desk's flag at a place. What stands behind the "#" is sent to no server. */
export function buildFlagAddress(desk: string, { id, anchor = '', words }: FlagPlace): string {
  return `${desk}#${new URLSearchParams({ flag: String(id), at: anchor, words: words.trim().slice(0, maxWords) }).toString()}`;
}

/** The place in an address's anchor; undefined if it names none. */
export function readFlagPlace(hash: string): FlagPlace | undefined {
  const given = new URLSearchParams(hash.slice(1));
  const id = Number(given.get('flag'));
  if (!Number.isInteger(id) || id <= 0) return undefined;
  return { id, anchor: given.get('at') || undefined, words: (given.get('words') ?? '').slice(0, maxWords) };
}
