import { parseInlineText } from '../../lib/inline-text.ts';
import { inlineComponent, type Rich } from './component-node.ts';
import { text } from './nodes.ts';

/** A text of YAML as nodes: `{fact-id}` is a fact and `[label-id]` a label, as in a body. */
export function parseInline(source: string): Rich {
  return parseInlineText(source).map((part) => {
    if (part.kind === 'text') return text(part.text);
    return inlineComponent(part.kind === 'fact' ? 'Fact' : 'Label', part.id);
  });
}
