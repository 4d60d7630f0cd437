import type { SearchAnswer, SearchOptions, SearchResult } from '../engine/engine.ts';
import { savesData } from '../../client/saves-data.ts';
import { loadSiteEngine } from './load-site-engine.ts';

/** A search that takes longer says so. */
const patienceMs = 250;

/** Short answers that take longer follow their questions. */
const answerPatienceMs = 20;

/** A reader who pauses so long has read the answer: what the next search may need can come meanwhile. */
const aheadMs = 600;

let searches = 0;

/** Who is told how a search gets on. */
export interface SearchListener {
  /** Whether the reader still waits for this search: late answers are dropped. */
  isCurrent(): boolean;
  onSlow?(): void;
  /** The results are known, but not yet all that is shown of them. */
  onPreview(results: readonly SearchResult[], answer: SearchAnswer): void;
  onAnswer(results: readonly SearchResult[], answer: SearchAnswer): void;
  onFailure(): void;
}

/** Searches, and tells as soon as there is something to show. Never rejects. */
export async function runSearch(query: string, options: SearchOptions, maxResults: number, listener: SearchListener): Promise<void> {
  const search = ++searches;
  const timers: number[] = [];
  const after = (delayMs: number, act: () => void) => {
    timers.push(window.setTimeout(() => listener.isCurrent() && act(), delayMs));
  };
  after(patienceMs, () => listener.onSlow?.());
  try {
    const engine = await loadSiteEngine();
    const answer = await engine.search(query, { ...options, limit: maxResults, isWanted: () => listener.isCurrent() });
    clearTimeout(timers.pop());
    if (!listener.isCurrent()) return;
    after(answerPatienceMs, () => listener.onPreview(answer.preview(0, maxResults), answer));
    const results = await answer.load(0, maxResults);
    if (listener.isCurrent()) listener.onAnswer(results, answer);
    const isIdle = () => search === searches;
    if (!savesData()) setTimeout(() => isIdle() && void engine.loadAhead(isIdle), aheadMs);
  } catch {
    if (listener.isCurrent()) listener.onFailure();
  } finally {
    timers.forEach((timer) => clearTimeout(timer));
  }
}
