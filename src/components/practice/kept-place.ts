import { formatPracticeQuery, parsePracticeQuery, type WalkPlace } from '../../lib/practice-address.ts';

/** Where a reader stopped: the step and the way to it. */
export interface KeptPlace extends WalkPlace {
  step: string;
}

/** Where the reader is in the practice of the page at `path`, as it is kept on the device. */
export function formatKeptPlace(path: string, device: string, choices: readonly string[], step: string): string {
  return `${path}${formatPracticeQuery(device, choices)}#${step}`;
}

/** The place where the reader stopped on the page at `path`; undefined if what is kept is of another page, or is no place. */
export function parseKeptPlace(path: string, kept: string | null): KeptPlace | undefined {
  const [address = '', step = ''] = (kept ?? '').split('#');
  const [keptPath, query = ''] = address.split('?');
  const place = keptPath === path ? parsePracticeQuery(query) : undefined;
  return place && step !== '' ? { ...place, step } : undefined;
}
