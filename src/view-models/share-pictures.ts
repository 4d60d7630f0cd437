import type { Article, Content, Guide } from '../content/content.ts';
import { addresses } from '../lib/addresses.ts';
import { deviceIcons } from '../lib/device-icons.ts';
import { endAtSentence } from '../lib/end-at-sentence.ts';
import { getPlainText } from '../lib/inline-text.ts';

/** A picture that chat programs and social sites show with a link. */
export interface SharePicture {
  /** Path on the site. */
  path: string;
  /** What it says, largest first. */
  title: string;
  note: string;
  /** Name of a Lucide icon; the site's mark if there is none. */
  icon?: string | undefined;
}

/** What chat programs show whole, in pixels. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** A note fills three lines of a picture. */
const maxNoteLength = 120;

/** Every share picture: one of the site, one of each category, one of each page of a guide. */
export function listSharePictures(content: Content): SharePicture[] {
  const { site, categories, guides } = content;
  return [
    { path: addresses.homePicture, title: site.audience, note: endAtSentence(site.description, maxNoteLength) },
    ...categories.map(({ slug, title, summary, icon }) => ({
      path: addresses.categoryPicture(slug),
      title,
      note: endAtSentence(summary, maxNoteLength),
      icon,
    })),
    ...guides.map(({ id, data }) => ({
      path: addresses.guidePicture(id),
      title: data.title,
      note: endAtSentence(getPlainText(data.shortAnswer, content), maxNoteLength),
      icon: data.device ? deviceIcons[data.device] : 'route',
    })),
  ];
}

/** The path of the picture that shows an article or a page of a guide. */
export function getSharePicture(page: Article | Guide): string {
  return 'guide' in page ? addresses.guidePicture(page.id) : addresses.categoryPicture(page.category);
}
