import { getStored, setStored } from './storage.ts';

/** First words that the agent has named. */
export interface Opening {
  name: string;
  text: string;
}

/** What was done with one page. Nothing in it says for whom. */
export interface PageCount {
  id: number;
  title: string;
  copied: number;
  flagged: number;
}

/** What the desk keeps on the agent's device. */
export interface DeskMemory {
  /** At least one. */
  openings: readonly Opening[];
  /** Position of the one in use. */
  opening: number;
  signOff: string;
  /** Ids of pages; slugs if kept before there were ids. */
  pinned: readonly string[];
  /** The same, latest first. */
  recent: readonly string[];
  /** Questions that no article answered for sure. */
  gaps: number;
  counts: readonly PageCount[];
}

/** Articles kept as recent. */
const maxRecent = 6;

/** More openings than this are no help to choose from. */
const maxOpenings = 20;

/**
 * What the desk keeps, written to the device with each change. Several tabs keep together: each reads what the others have
 * written before it says or changes anything. The opening in use is the tab's own.
 */
export class KeptMemory {
  readonly #default: Opening;
  readonly #signOff: string;
  #current: DeskMemory;
  /** What was read or written last. */
  #text: string | null;

  constructor(opening: Opening, signOff: string) {
    this.#default = opening;
    this.#signOff = signOff;
    this.#text = getStored('desk');
    this.#current = loadMemory(opening, signOff);
  }

  /** What is remembered now, with what other tabs have changed; the opening chosen in this tab stays. */
  get current(): DeskMemory {
    const text = getStored('desk');
    // Where storage is refused, the tab remembers.
    if (text === null || text === this.#text) return this.#current;
    this.#text = text;
    const { openings, opening } = this.#current;
    const kept = loadMemory(this.#default, this.#signOff);
    this.#current = { ...kept, opening: findOpening(kept.openings, openings[opening]) };
    return this.#current;
  }

  /** Changes what is given, and keeps it all. */
  change(part: Partial<DeskMemory>): void {
    this.#current = { ...this.current, ...part };
    setStored('desk', JSON.stringify(this.#current));
    // What could not be written is remembered by the tab.
    this.#text = getStored('desk');
  }

  /** Tells when another tab has changed something, until `signal` aborts. */
  watch(listener: () => void, signal: AbortSignal): void {
    const hear = () => this.#text !== getStored('desk') && listener();
    window.addEventListener('storage', hear, { signal });
    // A tab that slept has heard nothing.
    window.addEventListener('focus', hear, { signal });
  }
}

/** Position of an opening that another tab may have renamed, rewritten or moved; the first if it is gone. */
function findOpening(openings: readonly Opening[], wanted: Opening | undefined): number {
  const isSame = (...keys: readonly (keyof Opening)[]) => openings.findIndex((each) => keys.every((key) => each[key] === wanted?.[key]));
  return [isSame('name', 'text'), isSame('name'), isSame('text')].find((index) => index >= 0) ?? 0;
}

/** What was kept, with the given words where nothing was. Other programs and older versions may have written there. */
export function loadMemory(opening: Opening, signOff: string): DeskMemory {
  const kept = readKept();
  const getText = (key: string, fallback: string) => {
    const value = kept.get(key);
    return typeof value === 'string' ? value : fallback;
  };
  const getList = (key: string): readonly unknown[] => {
    const value = kept.get(key);
    return Array.isArray(value) ? value : [];
  };
  const getSlugs = (key: string) => getList(key).filter((slug) => typeof slug === 'string');
  const openings = getList('openings').filter(isOpening).slice(0, maxOpenings);
  const chosen = Number(kept.get('opening'));
  return {
    // Before there were several, the only one was the greeting.
    openings: openings.length > 0 ? openings : [{ ...opening, text: getText('greeting', opening.text) }],
    opening: Number.isInteger(chosen) && chosen >= 0 && chosen < openings.length ? chosen : 0,
    signOff: getText('signOff', signOff),
    pinned: getSlugs('pinned'),
    recent: getSlugs('recent'),
    gaps: toCount(kept.get('gaps')),
    counts: getList('counts').filter(isPageCount),
  };
}

function readKept(): ReadonlyMap<string, unknown> {
  try {
    const kept: unknown = JSON.parse(getStored('desk') ?? '{}');
    return new Map(typeof kept === 'object' && kept !== null ? Object.entries(kept) : []);
  } catch {
    return new Map();
  }
}

function isOpening(value: unknown): value is Opening {
  if (typeof value !== 'object' || value === null) return false;
  const { name, text } = value as Partial<Record<keyof Opening, unknown>>; // Each is looked at.
  return typeof name === 'string' && typeof text === 'string';
}

function isPageCount(value: unknown): value is PageCount {
  if (typeof value !== 'object' || value === null) return false;
  const { id, title, copied, flagged } = value as Partial<Record<keyof PageCount, unknown>>; // Each is looked at.
  return Number.isInteger(id) && typeof title === 'string' && [copied, flagged].every((count) => toCount(count) === count);
}

function toCount(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : 0;
}

/** Puts an article first among the recent ones. */
export function addRecent({ recent }: DeskMemory, slug: string): Pick<DeskMemory, 'recent'> {
  return { recent: [slug, ...recent.filter((other) => other !== slug)].slice(0, maxRecent) };
}

/** Pins an article, or takes its pin out. */
export function togglePin({ pinned }: DeskMemory, slug: string): Pick<DeskMemory, 'pinned'> {
  return { pinned: pinned.includes(slug) ? pinned.filter((other) => other !== slug) : [...pinned, slug] };
}

/** Counts that a reply of a page was copied, or that it was flagged. */
export function countPage(
  { counts }: DeskMemory,
  page: { id: number; title: string },
  what: 'copied' | 'flagged',
): Pick<DeskMemory, 'counts'> {
  const { copied = 0, flagged = 0 } = counts.find(({ id }) => id === page.id) ?? {};
  const counted = { id: page.id, title: page.title, copied, flagged };
  counted[what] += 1;
  return { counts: [...counts.filter(({ id }) => id !== page.id), counted] };
}

/** Adds an opening and takes it into use. Beyond the most that are kept, nothing changes. */
export function addOpening({ openings, opening }: DeskMemory, added: Opening): Pick<DeskMemory, 'openings' | 'opening'> {
  return openings.length >= maxOpenings ? { openings, opening } : { openings: [...openings, added], opening: openings.length };
}

/** Changes the opening in use. */
export function changeOpening({ openings, opening }: DeskMemory, part: Partial<Opening>): Pick<DeskMemory, 'openings'> {
  return { openings: openings.map((each, index) => (index === opening ? { ...each, ...part } : each)) };
}

/** Takes the opening in use away; the last one stays. */
export function removeOpening({ openings, opening }: DeskMemory): Pick<DeskMemory, 'openings' | 'opening'> {
  return openings.length < 2 ? { openings, opening } : { openings: openings.filter((_each, index) => index !== opening), opening: 0 };
}
