import { openContentSearch } from '../../../../scripts/search/open-engine.ts';
import type { OpenedSearch } from '../../../../src/search/build/open-search.ts';

let opened: Promise<OpenedSearch> | undefined;

/** The search of the real content. To learn from all that buyers write takes a processor half a minute: all who ask share it. */
export function openOnce(): Promise<OpenedSearch> {
  return (opened ??= openContentSearch('content'));
}
