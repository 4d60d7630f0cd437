import type { QuestionFile } from './question-file.ts';
import { buildQuestionIndex, type QuestionIndex } from './question-index.ts';
import type { ShardList } from './shard-file.ts';
import { openShards } from './shards.ts';

/** The questions of a large site: an index that grows as its files come. */
export interface ShardedQuestions {
  index: QuestionIndex;
  /** What `read` finds in the index: it reads again until all that it looks for is there, as far as it can be loaded. */
  look<Result>(read: (index: QuestionIndex) => Result): Promise<Result>;
  /** The content of one of its files; what stands in it is in the index as well. */
  load(fileName: string): Promise<unknown>;
  /** See `SearchFiles`. */
  loadAhead(isIdle: () => boolean): Promise<void>;
}

/** Loads a file, and builds something of it, once. A failed one is loaded again when it is next asked for. */
type LoadOnce = (fileName: string, build: (content: unknown) => unknown) => Promise<unknown>;

/** Times that an index is read: words lead to aliases, these to terms, a title to its text. */
const maxLooks = 6;

/** Files of terms loaded ahead, of about 3 kB each, after those of titles, if these are few enough. */
const maxTermFilesAhead = 64;
const maxHeadFilesAhead = 12;

/** Files loaded ahead at a time: the next search need not wait for more. */
const filesAtOnce = 6;

/** Opens the questions of a large site, whose files `loadOnce` gives. */
export function openShardedQuestions(file: QuestionFile, list: ShardList, loadOnce: LoadOnce): ShardedQuestions {
  const indexed = openShards(file, list);
  const { shards } = indexed;
  const index = buildQuestionIndex(file, indexed);
  const load = (name: string) =>
    loadOnce(name, (content) => {
      shards.add(name, content);
      return content;
    });
  return {
    index,
    load,
    look: async (read) => {
      const lost = new Set<string>();
      for (let looks = 1; ; looks++) {
        shards.takeAsked(); // Another search may have noted some.
        const result = read(index);
        const asked = shards.takeAsked();
        const missing = asked.filter((name) => !shards.has(name) && !lost.has(name));
        if (missing.length === 0 || looks === maxLooks) return result;
        const loads = await Promise.allSettled(missing.map(load));
        for (const [place, { status }] of loads.entries()) if (status === 'rejected') lost.add(missing[place] ?? '');
        const failure = loads.find(({ status }) => status === 'rejected');
        const terms = asked.filter((name) => shards.termFiles.includes(name));
        // Nothing of what is asked could be looked up: that is no answer.
        if (failure?.status === 'rejected' && terms.length > 0 && terms.every((name) => lost.has(name))) throw failure.reason;
      }
    },
    loadAhead: async (isIdle) => {
      const heads = shards.headFiles.length > maxHeadFilesAhead ? [] : shards.headFiles;
      const wanted = [...heads, ...shards.termFiles.slice(0, maxTermFilesAhead)].filter((name) => !shards.has(name));
      for (let start = 0; start < wanted.length && isIdle(); start += filesAtOnce) {
        await Promise.allSettled(wanted.slice(start, start + filesAtOnce).map(load));
      }
    },
  };
}
