import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { getMediaType } from '../../lib/media-types.ts';

/** One packet holds as much: a twin would save nothing. */
const minBytes = 1000;

/** As many files at once as Node compresses side by side. */
const workers = 4;

const packers = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  gz: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }),
} as const;

/** Whether a file is text that visitors ask for. */
function isText(name: string): boolean {
  return !/^(?:hosting\/|_)/.test(name.replace(/^_astro\//, '')) && getMediaType(name).includes('charset');
}

/** Writes a `.br` and a `.gz` beside every text of a built site that they make smaller. Gives how many, and their bytes. */
export async function writeTwins(folder: string): Promise<{ count: number; bytes: number }> {
  const names = (await Array.fromAsync(glob('**/*.*', { cwd: folder }))).map((name) => name.replaceAll('\\', '/')).filter(isText);
  const sum = { count: 0, bytes: 0 };
  const work = async () => {
    for (let name = names.pop(); name !== undefined; name = names.pop()) {
      const bytes = await readFile(join(folder, name));
      if (bytes.length < minBytes) continue;
      for (const [ending, pack] of Object.entries(packers)) {
        const packed = await pack(bytes);
        if (packed.length >= bytes.length) continue;
        await writeFile(join(folder, `${name}.${ending}`), packed);
        sum.count += 1;
        sum.bytes += packed.length;
      }
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
  return sum;
}
