import type { ElementContent } from 'hast';
import { getAttribute } from '../../document/component-node.ts';
import { paragraph, text } from '../../document/nodes.ts';
import { element, words, type WriterComponent } from '../component.ts';

/** A Markdown table with a caption. */
export const table: WriterComponent = {
  name: 'Table',
  purpose: 'around a Markdown table, with a caption',
  isLate: true,
  example: '<Table caption="Fees by way to pay">, a table, </Table>',
  holds: 'table',
  attributes: { caption: { value: 'words', isRequired: true } },
  html: (node, context) => {
    const caption = getAttribute(node, 'caption') ?? '';
    const addCaption = (child: ElementContent): ElementContent =>
      child.type === 'element' && child.tagName === 'table'
        ? { ...child, children: [element('caption', {}, [words(caption)]), ...child.children] }
        : child;
    // A table wider than a phone scrolls inside its frame, which the keyboard can reach.
    return [
      element(
        'div',
        { className: ['table'], role: 'region', ariaLabel: caption, tabIndex: 0 },
        context.render(node.children).map(addCaption),
      ),
    ];
  },
  markdown: (node, children) => [paragraph([{ type: 'strong', children: [text(getAttribute(node, 'caption') ?? '')] }]), ...children],
};
