/** Where a reader is in the practice of a flow, as far as the address's query says it; the step is its anchor. */
export interface WalkPlace {
  device: string | undefined;
  /** Ids of the choices made so far, in order. */
  choices: string[];
}

/** Every path begins with this word, so that it is never empty. */
const start = 'start';

/** "?device=app&path=start.initial.apply": sorted keys and plain words, so that people can read an address aloud. */
export function formatPracticeQuery(device: string, choices: readonly string[]): string {
  return `?${new URLSearchParams([
    ['device', device],
    ['path', [start, ...choices].join('.')],
  ]).toString()}`;
}

/** The place an address's query names; undefined if it names no practice. */
export function parsePracticeQuery(query: string): WalkPlace | undefined {
  const parameters = new URLSearchParams(query);
  const [first, ...choices] = parameters.get('path')?.split('.') ?? [];
  if (first !== start) return undefined;
  return { device: parameters.get('device') ?? undefined, choices: choices.filter((choice) => choice !== '') };
}
