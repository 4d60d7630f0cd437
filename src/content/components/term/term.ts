import { getAttribute } from '../../document/component-node.ts';
import { element, type WriterComponent } from '../component.ts';

/** A word that the glossary explains. */
export const term: WriterComponent = {
  name: 'Term',
  purpose: 'a word explained in `content/glossary.yaml`',
  example: '<Term id="incoterms">Incoterms</Term>',
  holds: 'words',
  isInline: true,
  attributes: { id: { value: 'id', isRequired: true } },
  references: (node) => [{ kind: 'term', id: getAttribute(node, 'id') ?? '' }],
  html: (node, context) => [
    element(
      'button',
      { type: 'button', className: ['term'], popoverTarget: `term-${getAttribute(node, 'id') ?? ''}` },
      context.render(node.children),
    ),
  ],
  markdown: (_node, children) => children,
};
