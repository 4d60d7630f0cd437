import { addresses } from './addresses.ts';

/** A page as far as links to it are concerned. */
export interface LinkedPage {
  /** Permanent id; absent on pages that have none, such as topics. */
  id?: number | undefined;
  address: string;
  title: string;
  /** Ids of pages that were merged into this one. */
  formerIds?: readonly number[] | undefined;
  /** Addresses the page had before. */
  oldAddresses: readonly string[];
  /** Steps that have a short link of their own, with the anchor they stand at. */
  steps?: readonly { id: string; title: string; formerIds?: readonly string[] | undefined; anchor: string }[] | undefined;
}

/** An address that leads on to a page. */
export interface Redirect {
  from: string;
  /** Address of the page, with an anchor if it is a step. */
  to: string;
  /** Title of the page, after that of the step. */
  title: string;
  /** Permanent id of the page. */
  id?: number | undefined;
}

/** Every address that leads on to a page: its short links, those of its steps, and its old addresses. `nameStep` puts a step's title and its page's into one. */
export function listRedirects(pages: readonly LinkedPage[], nameStep: (step: string, page: string) => string): Redirect[] {
  return pages.flatMap(({ id, address: to, title, formerIds = [], oldAddresses, steps = [] }) => {
    const ids = id === undefined ? [] : [id, ...formerIds];
    return [
      ...oldAddresses.map((from) => ({ from, to, title, id })),
      ...ids.map((each) => ({ from: addresses.shortLink(each), to, title, id })),
      ...steps.flatMap((step) =>
        ids.flatMap((each) =>
          [step.id, ...(step.formerIds ?? [])].map((name) => ({
            from: addresses.stepLink(each, name),
            to: `${to}#${step.anchor}`,
            title: nameStep(step.title, title),
            id,
          })),
        ),
      ),
    ];
  });
}
