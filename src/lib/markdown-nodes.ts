import type { Heading, Link, List, Paragraph, PhrasingContent, Text } from 'mdast';

/** Words. */
export function text(value: string): Text {
  return { type: 'text', value };
}

/** A link that shows its title. */
export function link(title: string, url: string): Link {
  return { type: 'link', url, children: [text(title)] };
}

/** A heading of this depth. */
export function heading(depth: 1 | 2, title: string): Heading {
  return { type: 'heading', depth, children: [text(title)] };
}

/** A paragraph of words, links and emphasis. */
export function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

/** A list with an item for each group of words. */
export function listOf(items: readonly PhrasingContent[][]): List {
  return {
    type: 'list',
    spread: false,
    children: items.map((children) => ({ type: 'listItem', spread: false, children: [paragraph(children)] })),
  };
}
