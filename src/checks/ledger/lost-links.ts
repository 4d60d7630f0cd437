import { findNearest } from '../../lib/nearest.ts';
import type { LinkedPage } from '../../lib/redirects.ts';
import type { Problem } from '../../content/problem.ts';
import type { LedgerEntry } from '../../content/ledger.ts';
import type { PageSource, PageSources } from './page-sources.ts';
import type { Anchor } from './published.ts';

/** Where the ledger lies, as messages name it, and its text, so that they can name the line. */
export interface LedgerSource {
  file: string;
  text: string;
}

/** The short link of a page, with that of a step; the embedded page has one too. */
export const shortLink = /^\/(?:go|embed)\/(\d+)\/(?:([^/]+)\/)?$/;

/** The anchor of a step that a flow names; written steps have numbers. */
export const flowStep = /^(?:[a-z0-9-]*(?:laptop|app)-)?step-(?!\d+$)(.+)$/;

/** Says of links that are lost where their mending belongs, and which line mends them. */
export class LostLinks {
  readonly #ledger: LedgerSource;
  readonly #pages: readonly LinkedPage[];
  readonly #sources: PageSources;

  constructor(ledger: LedgerSource, pages: readonly LinkedPage[], sources: PageSources) {
    this.#ledger = ledger;
    this.#pages = pages;
    this.#sources = sources;
  }

  /** An address that nothing answers to any more. */
  describeAddress(address: string, { id }: LedgerEntry): Problem {
    const [, pageId, step] = shortLink.exec(address) ?? [];
    const rule = 'lost-address';
    if (pageId !== undefined) return { rule, ...this.#describeShortLink(address, pageId, step, id) };
    const moved = id === undefined ? undefined : this.#pages.find((page) => page.id === id);
    const old = address.replace(/^\/[a-z]+\/|\/$/g, '');
    if (moved) {
      const message = `page ${moved.id ?? ''} was published at "${address}" and has moved to "${moved.address}". Add this line to its front matter: redirectFrom: [${old}]`;
      return { rule, message, ...this.#findInPage(moved.address, 'redirectFrom:') };
    }
    const merged = id === undefined ? '' : ` and formerIds: [${id}]`;
    const message = `"${address}" was published, and its page is gone. Restore it, or add to the page that answers its question now: redirectFrom: [${old}]${merged}`;
    return { rule, message, ...this.#findInLedger(address) };
  }

  #describeShortLink(address: string, pageId: string, step: string | undefined, id: number | undefined): Omit<Problem, 'rule'> {
    const place = this.#findInLedger(address);
    if (step === undefined) {
      const message = `"${address}" led to page ${pageId}, which is gone. Restore it, or add this line to the page that answers its question now: formerIds: [${pageId}]`;
      return { ...place, message };
    }
    const guide = this.#pages.find((page) => page.id === id);
    const flow = guide && this.#sources.get(guide.address)?.flow;
    const message = `"${address}" led to the step "${step}" of page ${pageId}, which is gone. Add this line to the step that takes its place: formerIds: [${step}]`;
    return flow === undefined ? { ...place, message } : { file: flow, line: 1, message };
  }

  /** A page whose id was promised to another one. */
  describeReassignedId(address: string, id: number, target: string, page: LinkedPage | undefined): Problem {
    const holder = this.#pages.find((other) => other.id === id);
    const now = holder ? ` The id ${id} now belongs to "${holder.address}".` : '';
    return {
      ...this.#findInPage(target, 'id:'),
      rule: 'reassigned-id',
      message: `"${address}" was published with the id ${id} and leads to a page with the id ${page?.id ?? 'none'}.${now} Ids are permanent. Write: id: ${id}`,
    };
  }

  /** A place of a page that is gone, while the page is there. */
  describeAnchor(id: string, { anchors }: LedgerEntry, target: string, places: readonly Anchor[]): Problem {
    const page = this.#sources.get(target);
    const what = `links lead to "${target}#${id}", which is gone.`;
    const rule = 'lost-anchor';
    const step = flowStep.exec(id)?.[1];
    if (step !== undefined && page?.flow !== undefined) {
      const message = `${what} Add this line to the step that takes its place: formerIds: [${step}]`;
      return { file: page.flow, line: 1, rule, message };
    }
    const anchorLine = `<Anchor id="${id}" />`;
    if (/^(?:[a-z0-9-]+-)?step-\d+$/.test(id)) {
      const device = /(?:^|-)(laptop|app)-step-/.exec(id)?.[1];
      const start = device === undefined ? '<Steps' : `<Device name="${device}"`;
      return {
        ...this.#findInPage(target, start),
        rule,
        message: `${what} Put this into the step that holds its action now: ${anchorLine}`,
      };
    }
    const file = page?.file ?? this.#ledger.file;
    const heading = findRenamedHeading(id, anchors, places, page);
    if (!heading) return { file, line: 1, rule, message: `${what} Put this where the answer stands now: ${anchorLine}` };
    const message = `${what} If this heading has taken its place, write: ${heading.source} {#${id}}`;
    return { file, line: heading.line, rule, message };
  }

  #findInLedger(address: string): Pick<Problem, 'file' | 'line'> {
    const { file, text } = this.#ledger;
    return { file, line: findLine(text, `${JSON.stringify(address)}:`) };
  }

  /** The line of a page's file that begins so; the first of the ledger where the page has no file. */
  #findInPage(address: string, start: string): Pick<Problem, 'file' | 'line'> {
    const page = this.#sources.get(address);
    return page ? { file: page.file, line: findLine(page.text, start) } : { file: this.#ledger.file, line: 1 };
  }
}

/** The heading that most likely had this id: one that is new to the ledger, with the nearest name. */
function findRenamedHeading(id: string, anchors: readonly string[], places: readonly Anchor[], page: PageSource | undefined) {
  const fresh = places.filter((place) => place.kind === 'heading' && !anchors.includes(place.id));
  const nearest = findNearest(
    id,
    fresh.map((place) => place.id),
  );
  const heading = fresh.find((place) => place.id === nearest) ?? fresh[0];
  if (!heading || !page) return undefined;
  const lines = page.text.split('\n');
  const index = lines.findIndex((line) => /^#{2,}\s/.test(line) && getWords(line) === getWords(heading.text));
  return index < 0 ? undefined : { line: index + 1, source: lines[index] ?? '' };
}

/** The words of a heading without its marks and tags. */
function getWords(text: string): string {
  const plain = text.replace(/<[^>]*>|&[a-z#0-9]+;/gi, ' ');
  return plain.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}

function findLine(text: string, start: string): number {
  const index = text.split('\n').findIndex((line) => line.trim().startsWith(start));
  return index < 0 ? 1 : index + 1;
}
