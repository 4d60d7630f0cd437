import { getStored, removeStored, setStored } from '../../client/storage.ts';
import { formatPracticeQuery, parsePracticeQuery, type WalkPlace } from '../../lib/practice-address.ts';

/** Where a reader stopped: the step and the way to it. */
export interface KeptPlace extends WalkPlace {
  step: string;
}

/** Keeps on this device where the reader is in the practice of the page at `path`. Only the last practice is kept. */
export function keepPlace(path: string, device: string, choices: readonly string[], step: string): void {
  setStored('practice', `${path}${formatPracticeQuery(device, choices)}#${step}`);
}

/** Forgets the place, because the reader has come to the end. */
export function forgetPlace(): void {
  removeStored('practice');
}

/** The place where the reader stopped on the page at `path`; undefined if there is none, or what is kept is no place. */
export function getKeptPlace(path: string): KeptPlace | undefined {
  const kept = getStored('practice') ?? '';
  const [address = '', step = ''] = kept.split('#');
  const [keptPath, query = ''] = address.split('?');
  const place = keptPath === path ? parsePracticeQuery(query) : undefined;
  return place && step !== '' ? { ...place, step } : undefined;
}
