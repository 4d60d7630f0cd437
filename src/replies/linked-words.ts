import { escapeHtml } from '../lib/escape-html.ts';
import type { ReplyArticle } from './reply-article.ts';

/** Words that lead somewhere, as Markdown writes them: "[how to keep a chat](https://…)". */
const linked = /\[([^\][]+)\]\((https?:\/\/[^\s()]+)\)/g;

/** A text whose words lead where they lead on the page, each once. */
export function linkWords(text: string, links: ReplyArticle['links'] = []): string {
  return links.reduce((whole, { words, address }) => {
    const at = whole.search(new RegExp(`(?<![\\p{L}\\p{N}[])${escapePattern(words)}(?![\\p{L}\\p{N}\\]])`, 'u'));
    return at < 0 ? whole : `${whole.slice(0, at)}[${words}](${address})${whole.slice(at + words.length)}`;
  }, text);
}

/** A text whose last sentence leads somewhere. */
export function linkLastSentence(sentences: readonly string[], address: string | undefined): string[] {
  const last = sentences.at(-1);
  const [, words = '', mark = ''] = /^(.*?)([.!?]*)$/.exec(last ?? '') ?? [];
  return address === undefined || words === '' ? [...sentences] : [...sentences.slice(0, -1), `[${words}](${address})${mark}`];
}

/** Linked words as plain text, with the address behind them. */
export function toPlainWords(text: string): string {
  return text.replace(linked, '$1 ($2)');
}

/** Linked words without their address. */
export function dropLinks(text: string): string {
  return text.replace(linked, '$1');
}

/** Linked words as HTML. */
export function toHtmlWords(text: string): string {
  return escapeHtml(text).replace(linked, '<a href="$2">$1</a>');
}

function escapePattern(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
