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
  // Translated button names could not be found on the screen.
  html: (node, { labels }) => [
    element('strong', { className: ['label-name'], translate: 'no' }, [words(labels.get(getAttribute(node, 'id') ?? '')?.text ?? '')]),
  ],
  markdown: (node, _children, { labels }) => [{ type: 'strong', children: [text(labels.get(getAttribute(node, 'id') ?? '')?.text ?? '')] }],
};
