import { getStored, setStored } from './storage.ts';

/** What the desk keeps on the agent's device. */
export interface DeskMemory {
  greeting: string;
  signOff: string;
  /** Ids of pages; slugs if kept before there were ids. */
  pinned: string[];
  /** The same, latest first. */
  recent: string[];
  /** Questions that no article answered for sure. */
  gaps: number;
}

/** Articles kept as recent. */
const maxRecent = 6;

/** What was kept, with the given words where nothing was. */
export function loadMemory(greeting: string, signOff: string): DeskMemory {
  const empty = { greeting, signOff, pinned: [], recent: [], gaps: 0 };
  try {
    const kept: unknown = JSON.parse(getStored('desk') ?? '{}');
    if (typeof kept !== 'object' || kept === null) return empty;
    const entries = new Map(Object.entries(kept));
    const getText = (key: string, fallback: string) => (typeof entries.get(key) === 'string' ? String(entries.get(key)) : fallback);
    const getSlugs = (key: string) => {
      const value: unknown = entries.get(key);
      return Array.isArray(value) ? value.filter((slug) => typeof slug === 'string') : [];
    };
    return {
      greeting: getText('greeting', greeting),
      signOff: getText('signOff', signOff),
      pinned: getSlugs('pinned'),
      recent: getSlugs('recent'),
      gaps: Number(entries.get('gaps')) || 0,
    };
  } catch {
    return empty; // Another program may have written there.
  }
}

/** Keeps it all. */
export function saveMemory(memory: DeskMemory): void {
  setStored('desk', JSON.stringify(memory));
}

/** Puts an article first among the recent ones. */
export function addRecent(memory: DeskMemory, slug: string): DeskMemory {
  return { ...memory, recent: [slug, ...memory.recent.filter((other) => other !== slug)].slice(0, maxRecent) };
}

/** Pins an article, or takes its pin out. */
export function togglePin(memory: DeskMemory, slug: string): DeskMemory {
  const isPinned = memory.pinned.includes(slug);
  return { ...memory, pinned: isPinned ? memory.pinned.filter((other) => other !== slug) : [...memory.pinned, slug] };
}
