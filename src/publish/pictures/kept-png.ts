import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';

/** Few colours, packed as tightly as can be: words on flat colours lose nothing. More effort makes no smaller file of them, in twice the time. */
const format = { palette: true, colours: 64, effort: 1, compressionLevel: 9 } as const;
// Each picture is drawn once, one after the other: what is kept for the next one would only take memory.
sharp.cache(false);
sharp.concurrency(1);
const sealLength = 32;

/**
 * An SVG as PNG. What an earlier build drew is taken from the cache folder if it was made from the same drawing by the
 * same programs, and if its seal shows that nobody cut or altered it since.
 */
export async function toPng(svg: string, cacheFolder: string): Promise<Uint8Array> {
  const key = createHash('sha256')
    .update(JSON.stringify([sharp.versions, format, svg]))
    .digest('hex');
  const file = join(cacheFolder, 'pictures', `${key}.png`);
  const kept = await readFile(file).catch(() => undefined);
  const png = kept?.subarray(sealLength);
  if (png && kept?.subarray(0, sealLength).equals(getSeal(png))) return png;
  const drawn = await sharp(Buffer.from(svg)).png(format).toBuffer();
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, Buffer.concat([getSeal(drawn), drawn]));
  return drawn;
}

function getSeal(png: Uint8Array): Buffer {
  return createHash('sha256').update(png).digest();
}
