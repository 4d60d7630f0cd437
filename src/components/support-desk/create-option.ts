import type { StepGroup } from '../../replies/replies.ts';
import type { DeskArticle } from './find-articles.ts';

/** A line of the desk's list: the title, the word for a record of the past, a star if pinned, and the number. */
export function createOption({ slug, title, id, status }: DeskArticle, isPinned: boolean, historical: string): HTMLElement {
  const option = document.createElement('div');
  option.dataset['slug'] = slug;
  option.textContent = status === 'historical' ? `${title} (${historical})` : title;
  const number = document.createElement('span');
  number.textContent = `${isPinned ? '★ ' : ''}${id}`;
  option.append(number);
  return option;
}

/** The lines of the list of steps; steps for one device stand below its name if there are others. */
export function createStepOptions(groups: readonly StepGroup[], deviceNames: Readonly<Record<'laptop' | 'app', string>>): HTMLElement[] {
  return groups.flatMap(({ device, steps }) => {
    const options = steps.map(({ id, text }, index) => new Option(`${index + 1}. ${text}`, id));
    if (groups.length === 1 || !device) return options;
    const group = document.createElement('optgroup');
    group.label = deviceNames[device];
    group.append(...options);
    return [group];
  });
}
