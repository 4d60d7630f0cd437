import type { Procedure } from '../../replies/procedures.ts';
import type { ReplyGroup } from '../../replies/reply-article.ts';
import type { DeskPage } from './find-pages.ts';

/** A line of the desk's list: the title, the word for a record of the past, a star if pinned, and the number. */
export function createOption({ title, id, isHistorical }: DeskPage, isPinned: boolean, historical: string): HTMLElement {
  const option = document.createElement('div');
  option.dataset['page'] = String(id);
  option.textContent = isHistorical ? `${title} (${historical})` : title;
  const number = document.createElement('span');
  number.textContent = `${isPinned ? '★ ' : ''}${id}`;
  option.append(number);
  return option;
}

/** The lines of the list of steps; steps for one device stand below its name if there are others. */
export function createStepOptions(groups: readonly ReplyGroup[], deviceNames: Readonly<Record<'laptop' | 'app', string>>): HTMLElement[] {
  return groups.flatMap(({ device, steps }) => {
    const options = steps.map(({ id, text, number }) => new Option(`${number}. ${text}`, id));
    if (groups.length === 1 || !device) return options;
    const group = document.createElement('optgroup');
    group.label = deviceNames[device];
    group.append(...options);
    return [group];
  });
}

/** A choice for each procedure, the one that is sent chosen; its number is the key that chooses it. */
export function createProcedureOptions(procedures: readonly Procedure[], chosen: Procedure | undefined): HTMLElement[] {
  return procedures.map((procedure, index) => {
    const { title } = procedure;
    const label = document.createElement('label');
    const radio = document.createElement('input');
    radio.type = 'radio';
    radio.name = 'desk-procedure';
    radio.value = String(index);
    radio.checked = procedure.id === chosen?.id;
    const key = document.createElement('kbd');
    key.textContent = String(index + 1);
    label.append(radio, ` ${title ?? ''} `, key);
    return label;
  });
}
