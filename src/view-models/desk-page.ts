import type { Content } from '../content/content.ts';
import { addresses } from '../lib/addresses.ts';
import { wording } from '../language/en.ts';
import { buildPageFrame, type LinkView, type PageFrame } from './page-frame.ts';

/** An article or guide in the desk's table. */
export interface DeskRow extends LinkView {
  /** Path of the short link. */
  shortLink: string;
  /** Path of the Markdown twin; guides have none. */
  markdown?: string;
}

/** The rows of one topic. */
export interface DeskGroup {
  title: string;
  rows: readonly DeskRow[];
}

/** The desk for support agents. */
export interface DeskPage {
  frame: PageFrame;
  groups: readonly DeskGroup[];
  /** Slugs offered before anything is typed. */
  preferred: readonly string[];
  /** The site's address, for examples. */
  siteAddress: string;
  /** Where flags are sent, beside the clipboard. */
  endpoint?: string | undefined;
  /** An article and a step of a guide, for examples that work. */
  example: { id: number; stepLink?: string | undefined };
}

/** Builds the desk at an address: every article and guide with its permanent link. */
export function buildDeskPage(content: Content, path: string = addresses.desk): DeskPage {
  const { site, articles, categories, guides, flows } = content;
  const guide = guides.find(({ data }) => data.device !== undefined);
  const step = guide && flows.get(guide.data.flow)?.steps[0];
  const example = articles.find(({ data }) => data.devices.length > 1) ?? articles[0];
  return {
    frame: buildPageFrame(content, {
      title: wording.support,
      description: wording.deskIntro,
      path,
    }),
    groups: [
      ...categories.map(({ slug: category, title }) => ({
        title,
        rows: articles
          .filter((article) => article.category === category)
          .map(({ slug, data }) => ({
            title: data.title,
            href: addresses.article(slug),
            shortLink: addresses.shortLink(data.id),
            markdown: addresses.articleMarkdown(slug),
          })),
      })),
      {
        title: wording.guides,
        rows: guides.map(({ id, data }) => ({ title: data.title, href: addresses.guide(id), shortLink: addresses.shortLink(data.id) })),
      },
    ].filter(({ rows }) => rows.length > 0),
    preferred: site.mostAsked,
    siteAddress: site.address,
    endpoint: site.feedback?.endpoint,
    example: { id: example?.data.id ?? 1, stepLink: guide && step && addresses.stepLink(guide.data.id, step.id) },
  };
}
