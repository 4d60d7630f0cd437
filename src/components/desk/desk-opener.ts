import { addRecent, type KeptMemory } from '../../client/desk-memory.ts';
import { inSite } from '../../client/site-path.ts';
import { addresses } from '../../lib/addresses.ts';
import type { ReplyDevice } from '../../replies/reply-article.ts';
import type { DeskArticles } from './desk-articles.ts';
import type { DeskFlag } from './desk-flag.ts';
import type { DeskPins } from './desk-pins.ts';
import type { DeskProblem } from './desk-problem.ts';
import { findHitAnchor, type DeskPage } from './find-pages.ts';
import type { FindPart } from './find-part.ts';
import type { ReplyPanel } from './reply-panel.ts';

/** What the opening of an article needs from the desk. */
export interface OpenerSource {
  find: FindPart;
  articles: DeskArticles;
  memory: KeptMemory;
  panel: ReplyPanel;
  flag: DeskFlag;
  pins: DeskPins;
  problem: DeskProblem;
  /** What is said before the link of an article that can't be loaded. */
  failed: string;
}

/** What an article is opened for. */
export interface Asked {
  device?: ReplyDevice | undefined;
  /** The buyer's question, if a message was read. */
  question?: string | undefined;
  /** The words that found it. */
  words: string;
}

/** Opens articles in the panel, and closes it. The last one asked for wins. */
export class DeskOpener {
  readonly #source: OpenerSource;
  #request = 0;

  constructor(source: OpenerSource) {
    this.#source = source;
  }

  /** Opens a page. `ask` is called with its id once it is here. */
  async open(found: DeskPage | undefined, ask: (id: number) => Asked): Promise<void> {
    if (!found) return;
    const { find, articles, memory, panel, flag, pins, problem, failed } = this.#source;
    const request = ++this.#request;
    const article = await articles.load(found).catch(() => undefined);
    if (request !== this.#request) return; // Another article has been chosen meanwhile.
    if (article === undefined) {
      problem.show(`${failed} ${location.origin}${inSite(addresses.shortLink(found.id))}`);
      return;
    }
    problem.hide();
    memory.change(addRecent(memory.current, String(found.id)));
    find('hint').hidden = true;
    const { device, question, words } = ask(article.id);
    panel.show(article, device, question, words);
    flag.show(article);
    pins.show(article);
    bringIntoSight(find('reply'));
    const anchor = await findHitAnchor(found, question ?? words).catch(() => undefined);
    if (anchor !== undefined && request === this.#request) panel.offerSection(anchor);
  }

  /** Closes what is open, and drops what is on its way. */
  close(): void {
    this.#request++;
    this.#source.panel.close();
    this.#source.problem.hide();
    this.#source.find('hint').hidden = false;
  }
}

/** Shows where replies begin, unless that is in the upper half of the window already. */
function bringIntoSight(reply: HTMLElement): void {
  const show = () => {
    const { top } = reply.getBoundingClientRect();
    if (top < 0 || top > window.innerHeight / 2) reply.scrollIntoView({ block: 'start', behavior: 'instant' });
  };
  show();
  // A browser that holds its place by what stands below is put right once it has laid the panel out,
  // unless the agent has gone on by then: what they asked for may be elsewhere.
  const settled = new AbortController();
  for (const type of ['keydown', 'pointerdown', 'wheel'])
    addEventListener(type, () => settled.abort(), { capture: true, signal: settled.signal });
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (!settled.signal.aborted) show();
      settled.abort();
    }),
  );
}
