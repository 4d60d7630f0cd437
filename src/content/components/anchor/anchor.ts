import { getAttribute } from '../../document/component-node.ts';
import { element, type WriterComponent } from '../component.ts';

/** An id that links lead to, although the heading or step that had it is gone. */
export const anchor: WriterComponent = {
  name: 'Anchor',
  purpose: 'keeps an id that links lead to, although the heading or step that had it is gone',
  example: '<Anchor id="old-heading" />',
  holds: 'nothing',
  attributes: { id: { value: 'id', isRequired: true } },
  html: (node) => [element('span', { id: getAttribute(node, 'id') ?? '', dataAnchor: '' })],
  markdown: () => [],
};
