import { createLink, createMarked, createText, describePlace } from './result-view.ts';
import type { DeepLink, SearchAnswer, SearchResult } from '../engine/engine.ts';
import type { SearchFilters } from '../engine/filters.ts';
import { searchClientWording as wording, getDeviceName } from '../../language/search-client.ts';

/** A result as an item of the list. */
export function toItem({ href, title, answer, category, devices, parts, asked }: SearchResult, index: number): HTMLLIElement {
  const item = document.createElement('li');
  // Who asks where something is done is led to the step; its article follows.
  if (index === 0 && asked) {
    const page = { href, title: title.map(({ text }) => text).join('') };
    item.append(createLink(asked.href, asked.title, 'result-link'), createPartList([page]), createMarked('p', '', answer ?? []));
    return item;
  }
  const link = createLink(href, '', 'result-link');
  link.append(...createMarked('span', '', title).childNodes);
  const place = describePlace(category, devices);
  item.append(link, createMarked('p', '', answer ?? []), createText('p', 'result-place', place));
  if (parts.length > 0) item.append(createPartList(parts));
  return item;
}

function createPartList(parts: readonly DeepLink[]): HTMLElement {
  const list = createText('ul', 'result-parts', '');
  for (const { href, title } of parts) {
    const entry = document.createElement('li');
    entry.append(createLink(href, title));
    list.append(entry);
  }
  return list;
}

/** The filters with the number of pages that each choice leaves. */
export function createFilters(
  counts: SearchAnswer['counts'],
  chosen: SearchFilters,
  onChange: (name: 'category' | 'device', value: string) => void,
): HTMLElement[] {
  const categories = counts.category.map(({ slug, title, count }) => ({ value: slug, text: `${title} (${count})`, names: [slug, title] }));
  const devices = counts.device.map(({ name, count }) => ({ value: name, text: `${getDeviceName(name)} (${count})`, names: [name] }));
  return [
    createFilter('category', wording.searchAnyCategory, categories, chosen.category ?? '', onChange),
    createFilter('device', wording.searchAnyDevice, devices, chosen.device ?? '', onChange),
  ];
}

function createFilter<Name extends string>(
  name: Name,
  any: string,
  choices: readonly { value: string; text: string; names: string[] }[],
  chosen: string,
  onChange: (name: Name, value: string) => void,
): HTMLSelectElement {
  const select = document.createElement('select');
  select.name = name;
  select.setAttribute('aria-label', any);
  select.append(new Option(any, ''), ...choices.map(({ value, text }) => new Option(text, value)));
  const known = choices.find(({ names }) => names.includes(chosen));
  // A filter that leaves nothing stays visible, so that it can be taken away.
  if (chosen !== '' && !known) select.append(new Option(`${chosen} (0)`, chosen));
  select.value = known?.value ?? chosen;
  select.addEventListener('change', () => onChange(name, select.value));
  return select;
}
