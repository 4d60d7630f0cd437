import { findNearest } from '../../lib/nearest.ts';
import type { LinkedPage } from '../../lib/redirects.ts';
import type { Problem } from '../../content/problem.ts';
import type { Ledger, LedgerEntry } from '../../content/ledger.ts';
import type { PageSource, PageSources } from './page-sources.ts';
import type { Anchor, Published } from './published.ts';

/** Where the ledger lies, as messages name it, and its text, so that they can name the line. */
export interface LedgerSource {
  file: string;
  text: string;
}

/** The short link of a page, with that of a step; the embedded page has one too. */
const shortLink = /^\/(?:go|embed)\/(\d+)\/(?:([^/]+)\/)?$/;

/** The anchor of a step that a flow names; written steps have numbers. */
const flowStep = /^(?:[a-z0-9-]*(?:laptop|app)-)?step-(?!\d+$)(.+)$/;

const isShort = (address: string): boolean => shortLink.test(address);

/** Every published link that no longer leads where it led: what vanished, where it lived, and the line that mends it. */
export function checkLedger(ledger: Ledger, source: LedgerSource, published: Published, sources: PageSources): Problem[] {
  const redirects = new Map(published.redirects.map((redirect) => [redirect.from, redirect]));
  const pages = new Map(published.pages.map((page) => [page.address, page]));
  const inLedger = (address: string) => ({ file: source.file, line: findLine(source.text, `${JSON.stringify(address)}:`) });

  // One mistake breaks many links. The first that tells it is that of the page; its short links and steps are silent.
  const told = new Set<string>();
  const tellOnce = (cause: string, problem: Problem): Problem[] => {
    if (told.has(cause)) return [];
    told.add(cause);
    return [problem];
  };

  const [short, own] = [[...ledger].filter(([address]) => isShort(address)), [...ledger].filter(([address]) => !isShort(address))];
  return [...own, ...short].flatMap(([address, entry]): Problem[] => {
    const target = published.anchors.has(address) ? address : redirects.get(address)?.to.replace(/#.*$/, '');
    if (target === undefined) return tellLostAddress(address, entry);
    const page = pages.get(target);
    if (entry.id !== undefined && page?.id !== entry.id && !page?.formerIds?.includes(entry.id)) {
      const problem = describeReassignedId(address, entry.id, target, page);
      return tellOnce(`page ${entry.id}`, problem);
    }
    const places = published.anchors.get(target) ?? [];
    const ids = new Set(places.map(({ id }) => id));
    const lost = entry.anchors.filter((id) => !ids.has(id));
    return lost.flatMap((id) => tellOnce(getCause(target, id), describeLostAnchor(id, entry, target, places)));
  });

  function tellLostAddress(address: string, entry: LedgerEntry): Problem[] {
    const [, page, step] = shortLink.exec(address) ?? [];
    const problem = describeLostAddress(address, entry);
    if (step !== undefined) return told.has(`page ${entry.id ?? ''}`) ? [] : tellOnce(`${problem.file} step ${step}`, problem);
    if (page !== undefined) return tellOnce(`page ${page}`, problem);
    if (entry.id !== undefined) told.add(`page ${entry.id}`);
    return [problem];
  }

  /** What took an anchor away: for a step of a flow that its own id is gone, whatever pages show it. */
  function getCause(target: string, id: string): string {
    const flow = sources.get(target)?.flow;
    const step = flowStep.exec(id)?.[1];
    return flow === undefined || step === undefined ? `${target}#${id}` : `${flow} step ${step}`;
  }

  function describeLostAddress(address: string, { id }: LedgerEntry): Problem {
    const [, pageId, step] = shortLink.exec(address) ?? [];
    const rule = 'lost-address';
    if (pageId !== undefined && step !== undefined) {
      const guide = published.pages.find((page) => page.id === id);
      const flow = guide && sources.get(guide.address)?.flow;
      return {
        file: flow ?? source.file,
        line: flow === undefined ? inLedger(address).line : 1,
        rule,
        message: `"${address}" led to the step "${step}" of page ${pageId}, which is gone. Add this line to the step that takes its place: formerIds: [${step}]`,
      };
    }
    if (pageId !== undefined) {
      return {
        ...inLedger(address),
        rule,
        message: `"${address}" led to page ${pageId}, which is gone. Restore it, or add this line to the page that answers its question now: formerIds: [${pageId}]`,
      };
    }
    const moved = id === undefined ? undefined : published.pages.find((page) => page.id === id);
    const old = address.replace(/^\/[a-z]+\/|\/$/g, '');
    if (moved) {
      const place = sources.get(moved.address);
      return {
        file: place?.file ?? source.file,
        line: place ? findLine(place.text, 'redirectFrom:') : 1,
        rule,
        message: `page ${moved.id ?? ''} was published at "${address}" and has moved to "${moved.address}". Add this line to its front matter: redirectFrom: [${old}]`,
      };
    }
    const merged = id === undefined ? '' : ` and formerIds: [${id}]`;
    return {
      ...inLedger(address),
      rule,
      message: `"${address}" was published, and its page is gone. Restore it, or add to the page that answers its question now: redirectFrom: [${old}]${merged}`,
    };
  }

  function describeReassignedId(address: string, id: number, target: string, page: LinkedPage | undefined): Problem {
    const place = sources.get(target);
    const holder = published.pages.find((other) => other.id === id);
    const now = holder ? ` The id ${id} now belongs to "${holder.address}".` : '';
    return {
      file: place?.file ?? source.file,
      line: place ? findLine(place.text, 'id:') : 1,
      rule: 'reassigned-id',
      message: `"${address}" was published with the id ${id} and leads to a page with the id ${page?.id ?? 'none'}.${now} Ids are permanent. Write: id: ${id}`,
    };
  }

  function describeLostAnchor(id: string, { anchors }: LedgerEntry, target: string, places: readonly Anchor[]): Problem {
    const place = sources.get(target);
    const file = place?.file ?? source.file;
    const what = `links lead to "${target}#${id}", which is gone.`;
    const step = flowStep.exec(id)?.[1];
    if (step !== undefined && place?.flow !== undefined) {
      const message = `${what} Add this line to the step that takes its place: formerIds: [${step}]`;
      return { file: place.flow, line: 1, rule: 'lost-anchor', message };
    }
    const anchorLine = `<Anchor id="${id}" />`;
    if (/^(?:[a-z0-9-]+-)?step-\d+$/.test(id)) {
      const device = /(?:^|-)(laptop|app)-step-/.exec(id)?.[1];
      const line = place ? findLine(place.text, device === undefined ? '<Steps' : `<Device name="${device}"`) : 1;
      return { file, line, rule: 'lost-anchor', message: `${what} Put this into the step that holds its action now: ${anchorLine}` };
    }
    const heading = findRenamedHeading(id, anchors, places, place);
    if (!heading) {
      return { file, line: 1, rule: 'lost-anchor', message: `${what} Put this where the answer stands now: ${anchorLine}` };
    }
    return {
      file,
      line: heading.line,
      rule: 'lost-anchor',
      message: `${what} If this heading has taken its place, write: ${heading.source} {#${id}}`,
    };
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
