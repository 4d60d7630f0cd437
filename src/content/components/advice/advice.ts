import { text } from '../../document/nodes.ts';
import { element, words, type WriterComponent } from '../component.ts';

/** Advice of this help center's own, which no source gives. */
export const advice: WriterComponent = {
  name: 'Advice',
  purpose: 'advice of our own, which no source gives; readers see "Our advice:" before it',
  example: '<Advice>Ask first.</Advice>',
  holds: 'words',
  isInline: true,
  attributes: {},
  html: (node, context) => [
    element('span', { className: ['advice'] }, [words(`${context.phrases.ourAdvice}: `), ...context.render(node.children)]),
  ],
  markdown: (_node, children, { phrases }) => [text(`${phrases.ourAdvice}: `), ...children],
};
