import { escapeHtml } from '../lib/escape-html.ts';
import { countWords } from '../lib/words.ts';
import { toHtmlWords, toPlainWords } from './linked-words.ts';
import type { ReplyPart } from './parts.ts';

/** Words as a piece; no piece where there are none. */
export function toTextPart(text: string): ReplyPart[] {
  return text.trim() === '' ? [] : [{ kind: 'text', text }];
}

/** The pieces as plain text, parted by empty lines. */
export function toPlainText(parts: readonly ReplyPart[]): string {
  return parts
    .map((part) => {
      if (part.kind === 'text') return toPlainWords(part.text);
      if (part.kind === 'link') return `${part.title}:\n${part.address}`;
      const lines = part.items.map((item, index) => `${part.from === undefined ? '-' : `${part.from + index}.`} ${toPlainWords(item)}`);
      const title = part.title === '' || /[.!?:]$/.test(part.title) ? part.title : `${part.title}:`;
      return [...(title === '' ? [] : [title]), ...lines].join('\n');
    })
    .join('\n\n');
}

/** The pieces as HTML, for mail programs. */
export function toReplyHtml(parts: readonly ReplyPart[]): string {
  return parts
    .map((part) => {
      if (part.kind === 'text') return `<p>${toHtmlWords(part.text).replaceAll('\n', '<br>')}</p>`;
      if (part.kind === 'link') return `<p><a href="${escapeHtml(part.address)}">${escapeHtml(part.title)}</a></p>`;
      const items = part.items.map((item) => `<li>${toHtmlWords(item)}</li>`).join('');
      const list = part.from === undefined ? `<ul>${items}</ul>` : `<ol start="${part.from}">${items}</ol>`;
      return part.title === '' ? list : `<p>${escapeHtml(part.title)}</p>${list}`;
    })
    .join('');
}

/** Words of pieces, as they are read. */
export function countPartWords(parts: readonly ReplyPart[]): number {
  return countWords(toPlainText(parts));
}
