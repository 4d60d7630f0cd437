import { join } from 'node:path';
import type { Content } from '../../content/content.ts';
import { addresses } from '../../lib/addresses.ts';
import { readColour } from '../../styles/read-token.ts';
import { listSharePictures } from '../../view-models/share-pictures.ts';
import { iconSizes } from '../../view-models/site-manifest.ts';
import { writeFile } from '../write-file.ts';
import { drawIcon } from './draw-icon.ts';
import { drawPicture, type PictureColours } from './draw-picture.ts';
import { toPng } from './kept-png.ts';

/** A picture of the site. */
export interface Picture {
  /** Path on the site. */
  path: string;
  png: Uint8Array;
}

/** Draws every share picture and icon of the site, or takes it from the cache folder. */
export async function drawPictures(content: Content, cacheFolder: string): Promise<Picture[]> {
  const { site } = content;
  const colours = readPictureColours(site.accent);
  const drawings = [
    ...listSharePictures(content).map(({ path, ...words }) => ({
      path,
      svg: drawPicture({ ...words, siteName: site.name, direction: site.direction }, colours),
    })),
    ...iconSizes.map((size) => ({ path: addresses.icon(size), svg: drawIcon(size, colours) })),
    // Phones round its corners themselves.
    { path: addresses.touchIcon, svg: drawIcon(180, colours) },
  ];
  const pictures: Picture[] = [];
  for (const { path, svg } of drawings) pictures.push({ path, png: await toPng(svg, cacheFolder) });
  return pictures;
}

/** Writes them into a built site. Gives their number. */
export function writePictures(folder: string, pictures: readonly Picture[]): number {
  for (const { path, png } of pictures) writeFile(join(folder, path), png);
  return pictures.length;
}

/** The colours of pictures, from the design tokens and the accent of the site. */
export function readPictureColours(accent: string): PictureColours {
  const read = (name: string) => readColour(name, 'light', accent);
  return {
    page: read('color-page'),
    panel: read('color-accent-surface'),
    text: read('color-text'),
    quiet: read('color-text-quiet'),
    accent: read('color-accent'),
    onAccent: read('color-on-accent'),
  };
}
