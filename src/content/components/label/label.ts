import type { ElementContent } from 'hast';
import type { PhrasingContent } from 'mdast';
import { getAttribute } from '../../document/component-node.ts';
import { text } from '../../document/nodes.ts';
import { element, words, type WriterComponent } from '../component.ts';

/** The name of a button or menu, exactly as it stands on the screen. */
export const label: WriterComponent = {
  name: 'Label',
  purpose: 'the name of a button or menu from `content/labels.yaml`',
  example: '<Label id="pay" />',
  holds: 'nothing',
  isInline: true,
  attributes: { id: { value: 'id', isRequired: true } },
  references: (node) => [{ kind: 'label', id: getAttribute(node, 'id') ?? '' }],
  html: (node, { labels }) => [renderName(labels.get(getAttribute(node, 'id') ?? '')?.text ?? '')],
  markdown: (node, _children, { labels }) => [writeName(labels.get(getAttribute(node, 'id') ?? '')?.text ?? '')],
};

/** A name on the screen, as a page shows it. A translated one could not be found there. */
export function renderName(name: string): ElementContent {
  return element('strong', { className: ['label-name'], translate: 'no' }, [words(name)]);
}

/** The same in Markdown. */
export function writeName(name: string): PhrasingContent {
  return { type: 'strong', children: [text(name)] };
}
