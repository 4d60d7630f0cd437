import type { Content } from '../content/content.ts';
import { addresses } from '../lib/addresses.ts';
import { offlineWording } from '../language/offline.ts';
import { wording } from '../language/en.ts';
import { buildPageFrame, type LinkView, type PageFrame } from './page-frame.ts';

/** What a reader without a network sees where a page is not kept: the pages that every device keeps. */
export function buildOfflinePage(content: Content): { frame: PageFrame; links: readonly LinkView[] } {
  return {
    frame: {
      ...buildPageFrame(content, {
        title: offlineWording.title,
        description: offlineWording.intro,
        path: addresses.offline,
      }),
      breadcrumbs: [],
    },
    links: [
      ...content.guides.map(({ id, data }) => ({ title: data.title, href: addresses.guide(id) })),
      { title: wording.search, href: addresses.search },
      { title: wording.categories, href: addresses.categories },
    ],
  };
}
