import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { markdownFeatures } from '../lib/markdown-features.ts';

/** The body of an article as a tree, with the quotes and dashes its page shows, for everything that is not a web page: data, Markdown, replies. */
export function parseArticleBody(body: string): Root {
  return mdxToMdast(body, { features: { ...markdownFeatures, smartPunctuation: true } }) as Root; // The library's own type names the same nodes.
}
