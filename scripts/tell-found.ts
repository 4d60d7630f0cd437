import { findNearestWord, type Found } from '../src/authoring/find-entries.ts';
import { stop } from '../src/publish/stages.ts';
import { readOptions } from './read-options.ts';

/** The words that a command looks for. Ends it with an example of its use if there are none. */
export function readQuery(example: string): string {
  const { positionals } = readOptions({ allowPositionals: true }, example);
  const query = positionals.join(' ').trim();
  return query === '' ? stop(`Say what to look for: ${example}`) : query;
}

/** What a command found, and how it tells it. */
export interface Finding<Entry> {
  query: string;
  found: readonly Found<Entry>[];
  /** The ids of all entries, to name the nearest word where nothing was found. */
  ids: readonly string[];
  /** What an entry is called. */
  noun: string;
  tell: (found: Found<Entry>) => string;
  /** How writers refer to an entry, in one line. */
  use: string;
}

/** Prints what was found. Ends the command with the nearest word if it is nothing. */
export function tellFound<Entry>({ query, found, ids, noun, tell, use }: Finding<Entry>): void {
  if (found.length === 0) {
    const nearest = findNearestWord(ids, query);
    stop(`No ${noun} holds "${query}".${nearest === undefined ? '' : ` Did you mean "${nearest}"?`}`);
  }
  for (const entry of found) console.log(tell(entry));
  console.log(`\n${found.length} ${noun}${found.length === 1 ? '' : 's'}. ${use}`);
}
