import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { markdownFeatures } from '../lib/markdown-features.ts';

/** The body of an article as a tree, for everything that is not a web page: data, Markdown, replies. */
export function parseArticleBody(body: string): Root {
  return mdxToMdast(body, { features: markdownFeatures }) as Root; // The library's own type names the same nodes.
}
