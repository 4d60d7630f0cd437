import type { Content } from '../content/content.ts';
import { addresses } from '../lib/addresses.ts';
import { escapeHtml } from '../lib/escape-html.ts';
import { wording } from '../language/en.ts';
import { buildPageFrame, type LinkView, type PageFrame } from './page-frame.ts';

/** Something that is different now for readers. */
export interface ChangeView extends LinkView {
  /** YYYY-MM-DD. */
  date: string;
  what: string;
  /** Permanent id of the page. */
  id: number;
  /** Where the change stands in feeds: an address of its own, which never changes. */
  entry: string;
}

/** Builds the page of all changes, newest first. */
export function buildChangesPage(content: Content): { frame: PageFrame; changes: readonly ChangeView[]; language: string } {
  return {
    frame: buildPageFrame(content, { title: wording.changes, description: wording.changesIntro, path: addresses.changes }),
    changes: listChanges(content),
    language: content.site.language,
  };
}

/** Every change of every article and guide, newest first. */
export function listChanges({ articles, guides }: Content): ChangeView[] {
  const pages = [
    ...articles.map(({ slug, data }) => ({ href: addresses.article(slug), data })),
    ...guides.map(({ id, data }) => ({ href: addresses.guide(id), data })),
  ];
  const changes = pages
    .flatMap(({ href, data }) => (data.changes ?? []).map((change) => ({ ...change, href, id: data.id, title: data.title })))
    .sort((a, b) => b.date.localeCompare(a.date) || a.id - b.id);
  return changes.map((change, index) => {
    const { id, date } = change;
    const earlier = changes.slice(index + 1).filter((other) => other.id === id && other.date === date).length;
    return { ...change, entry: `${addresses.shortLink(id)}#${date}${earlier > 0 ? `-${earlier + 1}` : ''}` };
  });
}

/** Writes the changes as an Atom feed. Its date is that of the newest change, else that of the latest review. */
export function buildChangesFeed(content: Content): string {
  const { site } = content;
  const changes = listChanges(content);
  const latestReview = content.articles.map(({ data }) => data.reviewed).reduce((a, b) => (a > b ? a : b), '1970-01-01');
  const entries = changes.map(
    ({ date, what, title, href, entry }) => `
  <entry>
    <id>${escapeHtml(site.address + entry)}</id>
    <title>${escapeHtml(title)}</title>
    <updated>${date}T00:00:00Z</updated>
    <link rel="alternate" type="text/html" href="${escapeHtml(site.address + href)}"/>
    <summary>${escapeHtml(what)}</summary>
  </entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeHtml(site.language)}">
  <id>${escapeHtml(site.address + addresses.changesFeed)}</id>
  <title>${escapeHtml(`${site.name}: ${wording.changes}`)}</title>
  <updated>${changes[0]?.date ?? latestReview}T00:00:00Z</updated>
  <author><name>${escapeHtml(site.name)}</name></author>
  <link rel="self" type="application/atom+xml" href="${escapeHtml(site.address + addresses.changesFeed)}"/>
  <link rel="alternate" type="text/html" href="${escapeHtml(site.address + addresses.changes)}"/>${entries.join('')}
</feed>
`;
}
