import { createHash } from 'node:crypto';
import { z } from 'astro/zod';

/** What was published at an address: the permanent id of the page, and the places links could lead to. */
export interface LedgerEntry {
  id?: number | undefined;
  anchors: readonly string[];
}

/** Every address, anchor and short link ever published, by address. Only ever grows. */
export type Ledger = ReadonlyMap<string, LedgerEntry>;

/** A ledger as it lies on disk. `isWhole` is false if lines were removed or edited since it was written. */
export interface LedgerFile {
  ledger: Ledger;
  isWhole: boolean;
}

const note = 'Every address, anchor and short link ever published. Written by "npm run permalinks". Never edit or remove a line.';

/** Puts two ledgers together. Where both know an address, the first one's id stays. */
export function mergeLedgers(first: Ledger, second: Ledger): Ledger {
  const merged = new Map(first);
  for (const [address, entry] of second) {
    const known = merged.get(address);
    merged.set(address, {
      id: known ? known.id : entry.id,
      anchors: [...new Set([...(known?.anchors ?? []), ...entry.anchors])],
    });
  }
  return merged;
}

/** Number of addresses and anchors. */
export function countLinks(ledger: Ledger): number {
  return [...ledger.values()].reduce((sum, { anchors }) => sum + 1 + anchors.length, 0);
}

/** The ledger as a file: one address a line, sorted, closed by a seal over all lines. */
export function formatLedger(ledger: Ledger): string {
  const lines = toLines(ledger);
  return `{\n  "note": ${JSON.stringify(note)},\n  "seal": "${getSeal(lines)}",\n  "links": {\n${lines.map((line) => `    ${line}`).join(',\n')}\n  }\n}\n`;
}

const ledgerSchema = z.object({
  seal: z.string(),
  links: z.record(z.string().startsWith('/'), z.object({ id: z.int().optional(), anchors: z.array(z.string()).default([]) })),
});

/** Reads a ledger file. Undefined if it is none, which happens when it was emptied or a merge was left unfinished. */
export function parseLedger(text: string): LedgerFile | undefined {
  const { data } = ledgerSchema.safeParse(parseJson(text));
  if (!data) return undefined;
  const ledger = new Map(Object.entries(data.links));
  return { ledger, isWhole: data.seal === getSeal(toLines(ledger)) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function toLines(ledger: Ledger): string[] {
  return [...ledger]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([address, { id, anchors }]) => {
      const entry = { ...(id === undefined ? {} : { id }), ...(anchors.length > 0 ? { anchors: anchors.toSorted() } : {}) };
      return `${JSON.stringify(address)}: ${JSON.stringify(entry)}`;
    });
}

function getSeal(lines: readonly string[]): string {
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}
