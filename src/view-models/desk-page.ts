import type { Content } from '../content/content.ts';
import { addresses } from '../lib/addresses.ts';
import { getPlainText } from '../lib/inline-text.ts';
import { wording } from '../language/en.ts';
import { buildPageFrame, type LinkView, type PageFrame } from './page-frame.ts';

/** An article or guide in the desk's table. */
export interface DeskRow extends LinkView {
  id: number;
  answer: string;
  /** Path of the short link. */
  shortLink: string;
  /** Path of the Markdown twin; guides have none. */
  markdown?: string;
}

/** The desk for support agents. */
export interface DeskPage {
  frame: PageFrame;
  rows: readonly DeskRow[];
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
  const { site, articles, guides, flows } = content;
  const plain = (text: string) => getPlainText(text, content);
  const guide = guides.find(({ data }) => data.device !== undefined);
  const step = guide && flows.get(guide.data.flow)?.steps[0];
  const example = articles.find(({ data }) => data.devices.length > 1) ?? articles[0];
  return {
    frame: buildPageFrame(content, {
      title: wording.support,
      description: wording.deskIntro,
      path,
      isIndexed: false,
    }),
    rows: [
      ...articles.map(({ slug, data }) => ({
        id: data.id,
        title: data.title,
        href: addresses.article(slug),
        answer: plain(data.shortAnswer),
        shortLink: addresses.shortLink(data.id),
        markdown: addresses.articleMarkdown(slug),
      })),
      ...guides.map(({ id, data }) => ({
        id: data.id,
        title: data.title,
        href: addresses.guide(id),
        answer: plain(data.shortAnswer),
        shortLink: addresses.shortLink(data.id),
      })),
    ],
    preferred: site.mostAsked,
    siteAddress: site.address,
    endpoint: site.feedback?.endpoint,
    example: { id: example?.data.id ?? 1, stepLink: guide && step && addresses.stepLink(guide.data.id, step.id) },
  };
}
