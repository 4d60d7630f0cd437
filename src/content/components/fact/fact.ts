import type { ElementContent } from 'hast';
import { getAttribute } from '../../document/component-node.ts';
import { text } from '../../document/nodes.ts';
import { element, words, type HtmlContext, type WriterComponent } from '../component.ts';
import { renderName, writeName } from '../label/label.ts';

/** A figure from content/facts/, with its date and source on demand. */
export const fact: WriterComponent = {
  name: 'Fact',
  purpose: 'a figure from `content/facts/`, with its date and source on demand; around words it attaches them to your own words',
  example: '<Fact id="tt-arrival" />',
  holds: 'words or nothing',
  isInline: true,
  attributes: { id: { value: 'id', isRequired: true } },
  references: (node) => {
    const id = getAttribute(node, 'id') ?? '';
    return [node.children.length === 0 ? { kind: 'fact', id, needs: 'value' } : { kind: 'fact', id }];
  },
  html: (node, context) => [renderFact(getAttribute(node, 'id') ?? '', context.render(node.children), context)],
  markdown: (node, children, { facts }) =>
    children.length > 0 ? children : showValue(facts.get(getAttribute(node, 'id') ?? '')?.value ?? '', text, writeName),
};

/** The words of a fact; its mark is placed with those of the sentence. */
export function renderFact(id: string, written: readonly ElementContent[], { facts }: HtmlContext): ElementContent {
  const shown = written.length > 0 ? written : showValue(facts.get(id)?.value ?? '', words, renderName);
  return element('span', { className: ['fact'], dataFact: id }, shown);
}

const nextStep = ' > ';

/** A value as nodes. The steps of a path through menus are names: "Orders > Reviews", but not "the order" in "Orders > the order". */
function showValue<Node>(value: string, plain: (text: string) => Node, name: (text: string) => Node): Node[] {
  const steps = value.split(nextStep);
  if (steps.length === 1) return [plain(value)];
  return steps.flatMap((step, index) => [...(index > 0 ? [plain(nextStep)] : []), step.startsWith('the ') ? plain(step) : name(step)]);
}
