import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { describeArticle, makeContent } from './make-content.ts';

/** A project of its own, so that code may change too: `warm` keeps its cache, `clean` never has one. */
export const parent = mkdtempSync(join(tmpdir(), 'help-warm-'));
const projectParts = ['src', 'scripts', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
const articleCount = 20;
/** The library of which each project has a copy, so that a test may change it. */
export const ownLibrary = '@iconify-json/lucide';

/** Makes both projects and builds the warm one. */
export async function makeProjects(): Promise<void> {
  for (const name of ['warm', 'clean']) {
    const project = join(parent, name);
    for (const part of projectParts) cpSync(part, join(project, part), { recursive: true });
    linkLibraries(project);
    await makeContent(join(project, 'content'), articleCount);
    addPhrasings(join(project, 'content'));
  }
  assert.deepEqual(await build('warm'), succeeded);
}

/** Removes both. */
export function removeProjects(): void {
  rmSync(parent, { recursive: true, force: true });
}

/** Libraries are those of this project, but for the one that a test changes. */
function linkLibraries(project: string): void {
  const [scope = '', name = ''] = ownLibrary.split('/');
  mkdirSync(join(project, 'node_modules', scope), { recursive: true });
  for (const entry of readdirSync('node_modules')) {
    if (entry !== scope && entry !== '.cache') symlinkSync(resolve('node_modules', entry), join(project, 'node_modules', entry));
  }
  cpSync(join('node_modules', scope, name), join(project, 'node_modules', scope, name), { recursive: true });
}

/** What search learns from; a classifier is what a build keeps for the next one. */
function addPhrasings(content: string): void {
  mkdirSync(join(content, 'search/phrasings'), { recursive: true });
  const entries = [0, 1, 2].map((index) => `${describeArticle(index).slug}:\n  en: [the ${index} thing went wrong, help with ${index}]\n`);
  writeFileSync(join(content, 'search/phrasings/category-1.yaml'), entries.join(''));
  const theme = '- theme: rest\n  title: The rest\n  say: Nothing here.\n  queries: [open a shop, what is the weather]\n';
  writeFileSync(join(content, 'search/not-covered.yaml'), theme);
}

/** How a build ended. */
export interface Built {
  /** Exit code; null if a signal ended it. */
  status: number | null;
  /** What a failed build said. */
  output: string;
}

/** How a build ends that went well. */
export const succeeded: Built = { status: 0, output: '' };

/** Builds a project; a clean one forgets what it kept. `umask` and `env` are those of the process. */
export async function build(
  name: string,
  { umask = '022', env = {} }: { umask?: string; env?: Record<string, string> } = {},
): Promise<Built> {
  const cwd = join(parent, name);
  if (name !== 'warm') rmSync(getCache(name), { recursive: true, force: true });
  rmSync(join(cwd, 'dist'), { recursive: true, force: true });
  const child = spawn('sh', ['-c', `umask ${umask}; exec "$0" scripts/build.ts`, process.execPath], {
    cwd,
    env: { ...process.env, HELP_CACHE_DIR: getCache(name), ...env },
  });
  const [output, errors, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number | null]>,
  ]); // As Node documents the event.
  return { status, output: status === 0 ? '' : output + errors };
}

/** The cache folder of a project. */
export function getCache(name: string): string {
  return join(parent, `${name}-cache`);
}

/** Files that differ between two built sites, or that only one has. */
export function listDifferences(one: string, other: string): string[] {
  const list = (folder: string) => globSync('**', { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile());
  return [...new Set([...list(one), ...list(other)])].sort().filter((file) => {
    const [a, b] = [join(one, file), join(other, file)];
    return !existsSync(a) || !existsSync(b) || !readFileSync(a).equals(readFileSync(b));
  });
}

/** Applies the change to both projects, builds both at once, and compares what they wrote. */
export async function checkChange(change: (project: string) => void): Promise<void> {
  change(join(parent, 'warm'));
  change(join(parent, 'clean'));
  assert.deepEqual(await Promise.all([build('clean'), build('warm')]), [succeeded, succeeded]);
  assert.deepEqual(listDifferences(join(parent, 'warm/dist'), join(parent, 'clean/dist')), []);
}
