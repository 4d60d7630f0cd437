import type { Element, ElementContent, Text } from 'hast';
import type { Nodes, RootContent } from 'mdast';
import type { ComponentNode } from '../document/component-node.ts';
import type { Phrases } from '../../language/language.ts';
import type { FactData } from '../schema/fact.ts';

/** What the value of an attribute may be: an id, words, one of a few values, or nothing (`<Steps practice>`). */
export type AttributeValue = 'id' | 'words' | 'none' | readonly string[];

/** What an element holds between its tags. */
export type Holding = 'words' | 'blocks' | 'list' | 'table' | 'moments' | 'words or nothing' | 'nothing';

/** How writers may use a component; everything else is refused. */
export interface ComponentUse {
  attributes: Readonly<Record<string, { value: AttributeValue; isRequired?: boolean }>>;
  holds: Holding;
  /** The component it has to stand in. */
  inside?: string;
  /** As a writer types it; messages show it. */
  example: string;
}

/** An entry that a component shows; `needs` is the field it can't be shown without. */
export interface Reference {
  kind: 'fact' | 'label' | 'term' | 'flow';
  id: string;
  needs?: 'value' | 'duration';
}

/** Finds an entry by its id; a map does. */
export interface Find<Entry> {
  get(id: string): Entry | undefined;
}

/** What stands behind the ids of a body, and the words the site puts around its parts. */
export interface Lookup {
  facts: Find<Partial<Pick<FactData, 'value' | 'statement' | 'duration' | 'confidence'>>>;
  labels: Find<{ text: string }>;
  /** The site's address, without a final slash: links outside a web page are absolute. */
  siteAddress: string;
  phrases: Phrases;
}

/** What a component's HTML is made with: the lookup, and a way to render what stands inside. */
export interface HtmlContext extends Lookup {
  render(nodes: readonly Nodes[]): ElementContent[];
}

/** Everything the project knows of one component that writers may use. */
export interface WriterComponent extends ComponentUse {
  name: string;
  /** What it does, for writers. */
  purpose: string;
  /** It stands among words; alone on its line it is a paragraph. */
  isInline?: true;
  /** Its styles come after those of the first screen, so it stands below what browsers draw first. */
  isLate?: true;
  references?(node: ComponentNode): Reference[];
  html(node: ComponentNode, context: HtmlContext): ElementContent[];
  /** Plain Markdown in its place, given what stands inside already resolved. */
  markdown(node: ComponentNode, children: RootContent[], lookup: Lookup): RootContent[];
}

/** An HTML element. */
export function element(tagName: string, properties: Element['properties'], children: readonly ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}

/** Words of an HTML element. */
export function words(value: string): Text {
  return { type: 'text', value };
}
