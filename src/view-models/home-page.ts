import type { Content } from '../content/content.ts';
import { addresses } from '../lib/addresses.ts';
import { getPlainText } from '../lib/inline-text.ts';
import { listDevicePages, type DevicePageView } from './device-pages.ts';
import { buildCategoryTeaser, listMostAsked, type ArticleTeaser, type CategoryTeaser } from './listing-pages.ts';
import { buildPageFrame, type LinkView, type PageFrame } from './page-frame.ts';
import { buildTasks, type TaskView } from './task-list.ts';

/** The home page. */
export interface HomePage {
  frame: PageFrame;
  /** What most people come for, each with the pages that help. */
  tasks: readonly TaskView[];
  guide?: (LinkView & { answer: string; devicePages: readonly DevicePageView[] }) | undefined;
  mostAsked: readonly ArticleTeaser[];
  categories: readonly CategoryTeaser[];
}

/** Builds the home page: the featured guide, the questions most asked, the categories. */
export function buildHomePage(content: Content): HomePage {
  const { site, guides } = content;
  const overview = guides.find(({ id }) => id === `${site.featuredGuide ?? ''}/overview`);
  return {
    frame: buildPageFrame(content, { title: site.name, description: site.description, path: addresses.home }),
    tasks: buildTasks(content),
    guide: overview && {
      title: overview.data.title,
      href: addresses.guide(overview.id),
      answer: getPlainText(overview.data.statusNote ?? overview.data.shortAnswer, content),
      devicePages: listDevicePages(overview.guide, content),
    },
    mostAsked: listMostAsked(content),
    categories: content.categories.map((category) => buildCategoryTeaser(category, content)),
  };
}
