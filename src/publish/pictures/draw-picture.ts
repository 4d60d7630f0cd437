import { icons } from '@iconify-json/lucide';
import { pictureSize } from '../../view-models/share-pictures.ts';
import { siteMark } from '../../lib/site-mark.ts';
import { canSet, setLine, setLines, type Line } from './type.ts';

/** What a share picture says. */
export interface PictureWords {
  siteName: string;
  title: string;
  /** A sentence below the title. */
  note: string;
  /** Name of a Lucide icon; the site's mark if there is none. */
  icon?: string | undefined;
  direction: 'ltr' | 'rtl';
}

/** The colours of pictures, each "#rrggbb". */
export interface PictureColours {
  page: string;
  panel: string;
  text: string;
  quiet: string;
  accent: string;
  onAccent: string;
}

const margin = 80;
/** The coloured part with the icon. */
const panelWidth = 320;
const textWidth = pictureSize.width - panelWidth - 2 * margin;
/** The largest size at which the title needs no more lines than fit beside the note. */
const titleSizes = [
  { size: 84, lines: 3 },
  { size: 72, lines: 4 },
  { size: 60, lines: 5 },
  { size: 48, lines: 6 },
];
const noteSize = 34;
const maxNoteLines = 3;

/** Draws a share picture as SVG, its words as outlines. In a script that the type lacks, the picture has no words. */
export function drawPicture(words: PictureWords, colours: PictureColours): string {
  const { width, height } = pictureSize;
  const isMirrored = words.direction === 'rtl';
  const textStart = isMirrored ? panelWidth + margin : margin;
  const panelStart = isMirrored ? 0 : width - panelWidth;
  const hasWords = canSet(`${words.siteName}${words.title}`);
  const name = hasWords ? setLine(words.siteName, 32, 600) : undefined;
  const isNarrow = name !== undefined && name.width <= textWidth - 64;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${colours.page}"/>`,
    `<rect x="${panelStart}" width="${panelWidth}" height="${height}" fill="${colours.panel}"/>`,
    `<rect x="${textStart}" y="${height - 12}" width="${textWidth}" height="12" fill="${colours.accent}"/>`,
    drawMark(textStart, 68, 44, colours),
    name && isNarrow ? placeLine(name, textStart + 64, 101, colours.text) : '',
    hasWords ? drawText(words, textStart, colours) : '',
    words.icon === undefined
      ? drawMark(panelStart + 80, 235, 160, colours)
      : `<g transform="translate(${panelStart + 80} 235) scale(${160 / 24})" color="${colours.accent}">${icons.icons[words.icon]?.body ?? ''}</g>`,
    '</svg>',
  ].join('');
}

/** The site's mark on a square, as wide as asked. */
export function drawMark(x: number, y: number, width: number, { accent, onAccent }: Pick<PictureColours, 'accent' | 'onAccent'>): string {
  return `<g transform="translate(${x} ${y}) scale(${width / 32})"><path fill="${accent}" d="${siteMark.bubble}"/><path fill="none" stroke="${onAccent}" stroke-width="3" stroke-linecap="round" stroke-linejoin="round" d="${siteMark.tick}"/></g>`;
}

function drawText({ title, note }: PictureWords, x: number, { text, quiet }: PictureColours): string {
  const { size, lines } = setTitle(title);
  const titleHeight = size * 1.16;
  const top = 176 + size * 0.75;
  const noteTop = top + (lines.length - 1) * titleHeight + noteSize * 2.2;
  const noteLines = canSet(note) ? setLines(note, noteSize, 400, textWidth) : [];
  // A note that does not fit whole is left out: half a sentence says nothing.
  const hasNote = noteLines.length <= maxNoteLines && noteTop + noteLines.length * noteSize * 1.35 < pictureSize.height - 40;
  return [
    ...lines.map((line, index) => placeLine(line, x, top + index * titleHeight, text)),
    ...(hasNote ? noteLines.map((line, index) => placeLine(line, x, noteTop + index * noteSize * 1.35, quiet)) : []),
  ].join('');
}

/** The title at the largest size at which it fits; one that is too long for the smallest ends at a word, with "…". */
function setTitle(title: string): { size: number; lines: Line[] } {
  for (const { size, lines: most } of titleSizes) {
    const lines = setLines(title, size, 700, textWidth);
    if (lines.length <= most) return { size, lines };
  }
  const { size, lines: most } = titleSizes.at(-1) ?? { size: 48, lines: 6 };
  let cut = title;
  let lines = setLines(cut, size, 700, textWidth);
  while (lines.length > most) {
    cut = cut.includes(' ') ? cut.replace(/…?\s+\S*$/, '…') : `${cut.slice(0, cut.length - 2)}…`;
    lines = setLines(cut, size, 700, textWidth);
  }
  return { size, lines };
}

function placeLine({ path }: Line, x: number, y: number, colour: string): string {
  return `<path transform="translate(${x} ${round(y)})" fill="${colour}" d="${path}"/>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
