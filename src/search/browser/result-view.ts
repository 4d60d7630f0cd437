import { searchClientWording as wording, getDeviceName } from '../../language/search-client.ts';
import { inSite } from '../../client/site-path.ts';
import { cutText } from '../../lib/cut-text.ts';
import type { MarkedPart } from '../engine/mark.ts';

/** An element with a class and text. */
export function createText(tag: string, className: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.textContent = text;
  return element;
}

/** An element whose matching words are marked. */
export function createMarked(tag: string, className: string, parts: readonly MarkedPart[]): HTMLElement {
  const element = createText(tag, className, '');
  element.append(...parts.map(({ text, isMatch }) => (isMatch ? createText('mark', '', text) : text)));
  return element;
}

/** A link with text. */
export function createLink(href: string, text: string, className = ''): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = inSite(href);
  link.textContent = text;
  if (className !== '') link.className = className;
  return link;
}

/** Opens a page of the site in place of this one. */
export function replacePage(href: string): void {
  location.replace(inSite(href));
}

/** More of a query than this would fill a small screen. */
const maxCharacters = 80;

/** A query as it can stand in a sentence on a small screen. */
export function shortenQuery(query: string): string {
  const isLong = cutText(query, maxCharacters) !== query.trim();
  return isLong ? `${cutText(query, maxCharacters - 1)}…` : query;
}

/** Where a page belongs: its category, and the devices its steps are for. */
export function describePlace(category: string, devices: readonly string[]): string {
  const order = Object.keys(wording.device);
  const names = [...devices].sort((a, b) => order.indexOf(a) - order.indexOf(b)).map(getDeviceName);
  return [category, ...names].filter((text) => text !== '').join(' · ');
}
