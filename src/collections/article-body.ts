import type { Nodes, Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { markdownFeatures } from '../lib/markdown-features.ts';

/** The body of an article as a tree, with the quotes and dashes its page shows, for everything that is not a web page: data, Markdown, replies. */
export function parseArticleBody(body: string): Root {
  const tree = mdxToMdast(body, { features: { ...markdownFeatures, smartPunctuation: true } }) as Root; // The library's own type names the same nodes.
  return dropComments(tree);
}

/** The tree without writers' notes to each other. The content check refuses all other expressions. */
function dropComments<Tree extends Nodes>(tree: Tree): Tree {
  if (!('children' in tree)) return tree;
  const children = (tree.children as Nodes[])
    .filter(({ type }) => type !== 'mdxFlowExpression' && type !== 'mdxTextExpression')
    .map(dropComments);
  return { ...tree, children };
}
