import {
  accessSync,
  constants,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { addresses } from '../lib/addresses.ts';

/** Lies in each built site and lists what a build wrote at its root: the next build replaces that, and nothing else. */
const markFile = '.built.json';

/** A site that is built beside its folder, so that the one that lies there stays whole until the new one is. */
export interface Workplace {
  /** Where to build. */
  site: string;
  /** Puts the built site into its folder, and takes the old one away. Resolves when the old one is gone. Throws if the system refuses; nothing is changed then. */
  putInPlace: () => Promise<void>;
  /** Takes what was built away. */
  discard: () => void;
}

/**
 * What lies in a folder and would be in the way of a site: all of it if no build of ours wrote the folder. Hidden files are in
 * nobody's way: no page has such a name, and they stay.
 */
export function listForeignFiles(folder: string): string[] {
  return listOwnNames(folder) ? [] : readNames(folder).filter((name) => !name.startsWith('.'));
}

/**
 * What a build of ours wrote at the root of a folder; undefined if none did. Where a site was copied without the mark, which is
 * hidden, the names of the next one are taken for its own.
 */
function listOwnNames(folder: string, next: readonly string[] = []): readonly string[] | undefined {
  const listed = z.array(z.string()).safeParse(readJson(join(folder, markFile))).data;
  if (listed) return listed;
  const build = z.object({ build: z.string().regex(/^[0-9a-f]{12}$/) }).safeParse(readJson(join(folder, addresses.build)));
  return build.success ? next : undefined;
}

/** Opens a place to build in on the same disk as the folder, which exists: beside it, or hidden in it where that can't be. */
export function openWorkplace(folder: string): Workplace {
  const target = realpathSync(folder);
  accessSync(target, constants.R_OK | constants.W_OK | constants.X_OK);
  const prefix = `.${basename(target)}.building-`;
  const homes = [dirname(target), target];
  for (const home of homes) removeLeftovers(home, prefix);
  const work = makeWork(homes, `${prefix}${process.pid}`, statSync(target).dev);
  const [site, old] = [join(work, 'site'), join(work, 'old')];
  mkdirSync(site);
  return {
    site,
    putInPlace: () => {
      writeFileSync(join(site, markFile), JSON.stringify([...readNames(site), markFile]));
      mkdirSync(old, { recursive: true });
      replace(site, target, old);
      // What stays is in nobody's way, and goes with the next build.
      return rm(work, { recursive: true, force: true }).catch(() => undefined);
    },
    discard: () => rmSync(work, { recursive: true, force: true }),
  };
}

/** Moves what the last build wrote to `old`, and the new site in its place. Each name is missing for a moment only. */
function replace(site: string, target: string, old: string): void {
  const next = readNames(site);
  const present = new Set(readNames(target));
  const own = new Set(listOwnNames(target, next));
  const taken = next.find((name) => present.has(name) && !own.has(name));
  if (taken !== undefined) throw new Error(`"${join(target, taken)}" was written by no build, and is in the way. Move it elsewhere.`);
  const done: [from: string, to: string][] = [];
  const move = (from: string, to: string) => {
    renameSync(from, to);
    done.push([from, to]);
  };
  try {
    for (const name of new Set([...next, ...own])) {
      if (present.has(name)) move(join(target, name), join(old, name));
      if (next.includes(name)) move(join(site, name), join(target, name));
    }
  } catch (error) {
    for (const [from, to] of done.toReversed()) renameSync(to, from);
    throw error;
  }
}

function makeWork(homes: readonly string[], name: string, device: number): string {
  for (const home of homes.slice(0, -1)) {
    const work = join(home, name);
    try {
      mkdirSync(work);
      if (statSync(work).dev === device) return work;
      rmdirSync(work);
    } catch {
      // Nothing can be written there.
    }
  }
  const work = join(homes.at(-1) ?? '', name);
  mkdirSync(work);
  return work;
}

/** Removes what builds that were killed have left, as far as it can be. */
function removeLeftovers(home: string, prefix: string): void {
  try {
    const left = readNames(home).filter((name) => name.startsWith(prefix) && !isRunning(Number(name.slice(prefix.length))));
    for (const name of left) rmSync(join(home, name), { recursive: true, force: true });
  } catch {
    // It is in nobody's way.
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function readNames(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return [];
    throw error;
  }
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
