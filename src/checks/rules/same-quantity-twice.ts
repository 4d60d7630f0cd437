import { addresses } from '../../lib/addresses.ts';
import { getList, getText } from '../../content/raw-values.ts';
import type { Rule, PlacedFact } from '../rule.ts';
import type { CheckedPage } from '../text/checked-page.ts';

/** Where facts tell one quantity differently, a page shows each value, the one to rely on, or links to a page that does. */
export const sameQuantityTwice: Rule = {
  id: 'same-quantity-twice',
  *check({ pages, facts, hasLostPages }) {
    if (hasLostPages) return;
    const groups = Map.groupBy(
      [...facts.values()].filter(({ data }) => data.about !== undefined),
      ({ data }) => data.about ?? '',
    );
    for (const [about, group] of groups) {
      // Of a value that is not known nobody can say that it differs.
      if (group.some(hasUnknownValue) || new Set(group.map(getValue)).size < 2) continue;
      // What can't be read may tell it.
      const whole = new Set(pages.filter((page) => !page.isRead || tellsWhole(page, group)));
      const addressesOfWhole = new Set(
        [...whole].map(({ kind, slug }) => (kind === 'article' ? addresses.article(slug) : addresses.guide(slug))),
      );
      for (const page of pages) {
        const shown = group.filter(({ data }) => page.facts.has(data.id));
        // A fact that is not known may be one of them.
        const isUnsure = [...page.facts].some((id) => !facts.has(id));
        if (shown.length === 0 || isUnsure || whole.has(page) || listLinks(page).some((link) => addressesOfWhole.has(link))) continue;
        const missing = group.filter(({ data }) => !page.facts.has(data.id));
        yield {
          file: page.file,
          line: page.passages.find((passage) => passage.facts.some((id) => shown.some(({ data }) => data.id === id)))?.line ?? 1,
          message: `the page tells "${about}" by ${quote(shown)} alone, but ${quote(missing)}. Show each with its date, show the one that has "rely: true", or link to the article that does.`,
        };
      }
    }
  },
};

function hasUnknownValue({ data, isRefused }: PlacedFact): boolean {
  return isRefused('value') || isRefused('rely') || data.statement === undefined;
}

function getValue({ data }: PlacedFact): string {
  return data.value ?? data.statement ?? '';
}

function tellsWhole({ facts }: CheckedPage, group: readonly PlacedFact[]): boolean {
  const shown = group.filter(({ data }) => facts.has(data.id));
  return shown.some(({ data }) => data.rely) || new Set(shown.map(getValue)).size === new Set(group.map(getValue)).size;
}

function listLinks({ links, source }: CheckedPage): string[] {
  const stops = getList(source.data, 'cannotIf').flatMap((entry) => getText(entry, 'link') ?? []);
  return [...links.map(({ url }) => url.replace(/[?#].*$/, '')), ...stops.map(addresses.article)];
}

/** "card-arrival" says "1–2 hours". */
function quote(group: readonly PlacedFact[]): string {
  return group.map((fact) => `"${fact.data.id}" (${getValue(fact)})`).join(' and ');
}
