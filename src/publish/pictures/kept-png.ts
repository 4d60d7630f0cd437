import { createHash } from 'node:crypto';
import { join } from 'node:path';
import sharp from 'sharp';
import { makeOnce } from '../../content/kept-file.ts';

/** Few colours, packed as tightly as can be: words on flat colours lose nothing. More effort makes no smaller file of them, in twice the time. */
const format = { palette: true, colours: 64, effort: 1, compressionLevel: 9 } as const;
// Each picture is drawn once, one after the other: what is kept for the next one would only take memory.
sharp.cache(false);
sharp.concurrency(1);

/** An SVG as PNG. What an earlier build drew is taken from the cache folder if the same programs made it from the same drawing. */
export async function toPng(svg: string, cacheFolder: string): Promise<Uint8Array> {
  const key = createHash('sha256')
    .update(JSON.stringify([sharp.versions, format, svg]))
    .digest('hex');
  const file = join(cacheFolder, 'pictures', `${key}.png`);
  return makeOnce(file, key, () => sharp(Buffer.from(svg)).png(format).toBuffer());
}
