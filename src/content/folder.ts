import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { basename, extname, join, relative, resolve } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { parse } from 'yaml';

/**
 * The folder the site is built from, as an absolute path: `HELP_CONTENT_DIR`, else `content/`.
 * A company can keep its content in a repository of its own; tests build invented content.
 */
export function getContentFolder(): string {
  return resolve(process.env['HELP_CONTENT_DIR'] || 'content');
}

/** Where a build keeps what the next one can reuse. Each content folder has its own, so that they do not undo each other; `HELP_CACHE_DIR` names another place. */
export function getCacheFolder(contentFolder = getContentFolder()): string {
  const name = createHash('sha256').update(contentFolder).digest('hex').slice(0, 12);
  return resolve(process.env['HELP_CACHE_DIR'] || join('node_modules', '.cache', 'help-center'), name);
}

/**
 * Loads YAML files as one entry each: the id is the file's name, the content stands under `content`.
 * `path` is a file or a folder, relative to the content folder. A missing one loads nothing.
 */
export function yamlLoader(path: string): Loader {
  const target = join(getContentFolder(), path);
  const load = async (context: LoaderContext) => {
    const { store, config } = context;
    store.clear();
    for (const file of await listYamlFiles(target)) {
      const text = await readFile(file, 'utf8');
      const id = basename(file, extname(file));
      const data = await context.parseData({ id, data: { content: parse(text) as unknown }, filePath: file });
      store.set({ id, data, digest: context.generateDigest(text), filePath: relative(join(config.root.pathname), file) });
    }
  };
  return {
    name: 'yaml-file',
    load: async (context) => {
      await load(context);
      context.watcher?.add(target);
      context.watcher?.on('all', (_event, changed) => {
        if (changed.startsWith(target)) void load(context);
      });
    },
  };
}

async function listYamlFiles(target: string): Promise<string[]> {
  if (extname(target) === '.yaml') return [target];
  const names = await readdir(target).catch(() => []);
  return names
    .filter((name) => extname(name) === '.yaml')
    .sort()
    .map((name) => join(target, name));
}
