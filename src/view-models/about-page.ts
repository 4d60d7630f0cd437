import { getLookup, type Content } from '../content/content.ts';
import { toHtml } from '../content/document/html.ts';
import { addresses } from '../lib/addresses.ts';
import { buildPageFrame, type PageFrame } from './page-frame.ts';

/** Builds the page about the site itself. Throws if the content folder has none, which the content check reports. */
export function buildAboutPage(content: Content): { frame: PageFrame; html: string } {
  const page = content.pages.get('about');
  if (!page) throw new Error('There is no pages/about.mdx in the content folder.');
  return { frame: buildPageFrame(content, { ...page.data, path: addresses.about }), html: toHtml(page.body, getLookup(content)) };
}
