import type { BlockContent } from 'mdast';
import { renderIcon } from '../../../lib/icon.ts';
import { getAttribute, type ComponentNode } from '../../document/component-node.ts';
import { paragraph, text, toBlocks } from '../../document/nodes.ts';
import { element, type WriterComponent } from '../component.ts';

/** The kinds of remark; `warning` is for money and safety only. */
export const noteTypes = ['info', 'tip', 'warning'] as const;
export type NoteType = (typeof noteTypes)[number];

const icons = { info: 'info', tip: 'lightbulb', warning: 'triangle-alert' } as const;

/** The kind of a remark; `info` unless the writer says otherwise. */
export function getNoteType(node: ComponentNode): NoteType {
  return noteTypes.find((type) => type === getAttribute(node, 'type')) ?? 'info';
}

/** A remark in a frame. */
export const note: WriterComponent = {
  name: 'Note',
  purpose: 'a remark; warnings are for money and safety only',
  example: '<Note type="tip">, words, </Note>',
  holds: 'blocks',
  attributes: { type: { value: noteTypes }, short: { value: 'words' } },
  html: (node, context) => {
    const type = getNoteType(node);
    return [
      element('div', { className: ['note', type], role: 'note', ariaLabel: context.phrases.noteNames[type] }, [
        { type: 'raw', value: renderIcon(icons[type]) },
        element('div', {}, context.render(node.children)),
      ]),
    ];
  },
  markdown: (node, children, { phrases }) => {
    const title = paragraph([{ type: 'strong', children: [text(`${phrases.noteNames[getNoteType(node)]}:`)] }]);
    return [{ type: 'blockquote', children: [title, ...(toBlocks(children) as BlockContent[])] }]; // Notes hold blocks; a check makes sure.
  },
};
