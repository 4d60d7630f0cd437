import type { Content } from '../content/content.ts';
import { addresses } from '../lib/addresses.ts';
import { wording } from '../language/en.ts';
import { listChanges } from './changes-page.ts';

/** The changes as a JSON Feed (version 1.1): the same entries, with the same ids, as the Atom feed. */
export function buildChangesJson(content: Content): object {
  const { address, name, language } = content.site;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: `${name}: ${wording.changes}`,
    description: wording.changesIntro,
    home_page_url: address + addresses.changes,
    feed_url: address + addresses.changesJson,
    icon: address + addresses.icon(512),
    favicon: address + addresses.icon(192),
    language,
    items: listChanges(content).map(({ entry, date, what, title, href }) => ({
      id: address + entry,
      url: address + href,
      title,
      content_text: what,
      date_published: `${date}T00:00:00Z`,
    })),
  };
}
