import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { deserialize, serialize } from 'node:v8';
import { makeOnce } from './kept-file.ts';
import { readYaml, type ReadYaml } from './read-yaml.ts';

/** From this length on, what a text says is kept: to read a few such texts as YAML takes longer than to read all articles. */
export const keptLength = 50_000;

/** What reads a text: what older code found faultless may have faults. Undefined where this code is bundled and has no files. */
function describeReader(): readonly string[] | undefined {
  try {
    const { version } = createRequire(import.meta.url)('yaml/package.json') as { version: string }; // Each package has one.
    return [readFileSync(new URL('read-yaml.ts', import.meta.url), 'utf8'), version, process.versions.v8];
  } catch {
    return undefined;
  }
}
const reader = describeReader();

/**
 * Reads a YAML text, a long one from what an earlier run kept of it in the file. Places are sought in the text itself, and
 * only when somebody asks for one. A text with faults is read anew each time.
 */
export async function readKeptYaml(text: string, file: string): Promise<ReadYaml> {
  if (text.length < keptLength || !reader) return readYaml(text);
  const known: { read?: ReadYaml } = {};
  const readNow = () => (known.read ??= readYaml(text));
  const key = createHash('sha256')
    .update(JSON.stringify([reader, text]))
    .digest('hex');
  const kept = await makeOnce(file, key, () => (readNow().faults.length > 0 ? new Uint8Array() : serialize(readNow().data)));
  if (kept.length === 0) return readNow();
  return {
    data: deserialize(kept) as unknown,
    faults: [],
    get document() {
      return readNow().document;
    },
    get lines() {
      return readNow().lines;
    },
  };
}
