import type { ElementContent } from 'hast';
import { getAttribute } from '../../document/component-node.ts';
import { text } from '../../document/nodes.ts';
import { element, words, type HtmlContext, type WriterComponent } from '../component.ts';

/** A figure from content/facts/, with its date and source on demand. */
export const fact: WriterComponent = {
  name: 'Fact',
  purpose: 'a figure from `content/facts/`, with its date and source on demand; around words it attaches them to your own words',
  example: '<Fact id="tt-arrival" />',
  holds: 'words or nothing',
  attributes: { id: { value: 'id', isRequired: true } },
  references: (node) => {
    const id = getAttribute(node, 'id') ?? '';
    return [node.children.length === 0 ? { kind: 'fact', id, needs: 'value' } : { kind: 'fact', id }];
  },
  html: (node, context) => [renderFact(getAttribute(node, 'id') ?? '', context.render(node.children), context)],
  markdown: (node, children, { facts }) =>
    children.length > 0 ? children : [text(facts.get(getAttribute(node, 'id') ?? '')?.value ?? '')],
};

/**
 * The words of a fact with the button that opens its card. The button stays on the line of the last word, or of the
 * last letters of a long one, which may break; a word with markup around it is left alone.
 */
export function renderFact(id: string, written: readonly ElementContent[], { facts, phrases }: HtmlContext): ElementContent {
  const found = facts.get(id);
  const content = written.length > 0 ? written : [words(found?.value ?? '')];
  const last = content.at(-1);
  const [, start = '', long = '', end] = (last?.type === 'text' && /^([\s\S]*\s)?(\S*?)(\S{1,8})$/.exec(last.value)) || [];
  const button = element(
    'button',
    {
      type: 'button',
      className: ['fact-button'],
      popoverTarget: `fact-${id}`,
      ariaLabel: phrases.factDetails(found?.value ?? found?.statement ?? ''),
    },
    [],
  );
  const before = end === undefined ? content : [...content.slice(0, -1), ...(start + long === '' ? [] : [words(start + long)])];
  // U+2060 keeps the mark on the line of the punctuation that follows it.
  return element('span', { className: ['fact'] }, [
    ...before,
    element('span', { className: ['fact-end'] }, [...(end === undefined ? [] : [words(end)]), button]),
    words('\u2060'),
  ]);
}
