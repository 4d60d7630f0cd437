import type { DeskArticle } from './find-articles.ts';

/** A line of the desk's list: the title, a star if pinned, and the number. */
export function createOption({ slug, title, id }: DeskArticle, index: number, isPinned: boolean): HTMLElement {
  const option = document.createElement('div');
  option.id = `desk-option-${index}`;
  option.setAttribute('role', 'option');
  option.dataset['slug'] = slug;
  option.textContent = title;
  const number = document.createElement('span');
  number.textContent = `${isPinned ? '★ ' : ''}${id}`;
  option.append(number);
  return option;
}
