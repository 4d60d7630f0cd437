import { icons } from '@iconify-json/lucide';

/** An icon of Lucide as SVG; `size` is its width and height in em. Screen readers skip it: it repeats what stands beside it. */
export function renderIcon(name: string, size = 1.25): string {
  const body = icons.icons[name]?.body ?? '';
  return `<svg class="icon" viewBox="0 0 24 24" width="${size}em" height="${size}em" aria-hidden="true">${body}</svg>`;
}
