import type { IndexedPage } from './question-file.ts';
import type { QuestionIndex } from './question-index.ts';

/** The page that a pasted address, a short link, a permanent number ("502", "#502") or a slug names; undefined for any other text. */
export function findDirectPage(query: string, index: QuestionIndex): IndexedPage | undefined {
  const text = query.trim();
  const number = /^(?:#|no\.? ?|id:? ?|article:? ?)?(\d{1,5})$/i.exec(text)?.[1];
  if (number !== undefined) return index.pagesById.get(Number(number));
  if (/\s/.test(text)) return undefined;
  const isAddress = /^(?:https?:\/\/|www\.|\/)/i.test(text);
  const [path = ''] = text.replace(/^https?:\/\//i, '').split(/[?#]/);
  const parts = path.split('/').filter((part) => part !== '');
  const last = parts.at(-1)?.toLowerCase() ?? '';
  if (isAddress && /^\d{1,5}$/.test(last)) return index.pagesById.get(Number(last));
  if (!isAddress && !/^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(last)) return undefined;
  const folder = parts.at(-2)?.toLowerCase();
  return (
    index.pagesByHref.get(`/guides/${folder ?? ''}/${last}/`) ??
    index.pagesByHref.get(`/articles/${last}/`) ??
    index.pagesByHref.get(`/guides/${last}/`)
  );
}
