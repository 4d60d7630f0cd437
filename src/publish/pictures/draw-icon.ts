import { readColour } from '../../styles/read-token.ts';
import { drawMark, type PictureColours } from './draw-picture.ts';

/** The site's mark on its own ground, as large as phones that cut icons into circles allow. */
export function drawIcon(size: number, colours: Pick<PictureColours, 'accent' | 'onAccent'>): string {
  const mark = size * 0.56;
  const [x, y] = [(size - mark) / 2, (size - mark) / 2 + size * 0.01];
  const turned = { accent: colours.onAccent, onAccent: colours.accent };
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><rect width="${size}" height="${size}" fill="${colours.accent}"/>${drawMark(x, y, mark, turned)}</svg>`;
}

/** The icon of browser tabs. */
export function drawFavicon(accent: string): string {
  const colours = { accent: readColour('color-accent', 'light', accent), onAccent: readColour('color-on-accent', 'light', accent) };
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${drawMark(0, 0, 32, colours)}</svg>\n`;
}
