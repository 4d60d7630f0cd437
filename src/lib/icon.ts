import { icons } from '@iconify-json/lucide';

/** What every icon of Lucide says about its lines: the base styles say it once, for all of them. */
const shared = / (?:fill="none"|stroke="currentColor"|stroke-linecap="round"|stroke-linejoin="round"|stroke-width="2")/g;

/** An icon of Lucide as SVG; `size` is its width in em, and so its height. Screen readers skip it: it repeats what stands beside it. */
export function renderIcon(name: string, size = 1.25): string {
  const body = (icons.icons[name]?.body ?? '').replace(shared, '').replace(/^<g>(.*)<\/g>$/s, '$1');
  return `<svg class="icon" viewBox="0 0 24 24" width="${size}em" aria-hidden="true">${body}</svg>`;
}
