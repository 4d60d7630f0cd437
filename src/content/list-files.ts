import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { getEditDistance } from '../lib/nearest.ts';
import { foldersOfFiles, singleFiles, type FolderOfFiles } from './layout.ts';
import { findNameProblem } from './name-problem.ts';

/** Receives what is wrong with a file or folder; `path` is below the content folder, empty for the folder itself. */
export type ReportPlace = (path: string, rule: string, message: string) => void;

const kinds: readonly FolderOfFiles[] = Object.values(foldersOfFiles);
const singles: readonly string[] = Object.values(singleFiles);

/** Folders that are looked into besides those of files. */
const parents = new Set(
  [...singles, ...kinds.map(({ folder }) => folder)].flatMap((path) => (path.includes('/') ? path.replace(/\/.*/, '') : [])),
);

/**
 * The files of a content folder that are read: paths below it, sorted. Whatever else lies there is reported: nothing
 * that a writer wrote is left out in silence. Never throws.
 */
export async function listFiles(folder: string, report: ReportPlace): Promise<string[]> {
  const found: string[] = [];
  const named = new Set<string>();
  await walk('');
  return found.sort();

  async function walk(path: string): Promise<void> {
    for (const entry of await readEntries(folder, path, report)) {
      const own = path === '' ? entry.name : `${path}/${entry.name}`;
      if (isLeftByPrograms(entry.name)) continue;
      if (entry.isDirectory()) {
        if (isFolderOfContent(own)) await walk(own);
        else reportFolder(own, report);
      } else if (!entry.isFile()) {
        if (path !== '' || isRead(own)) report(own, 'no-file', describeSpecial(entry));
      } else if (isRead(own)) {
        reportName(own, named, report);
        found.push(own);
      } else reportUnread(own, report);
    }
  }
}

async function readEntries(folder: string, path: string, report: ReportPlace): Promise<Dirent[]> {
  try {
    return await readdir(join(folder, path), { withFileTypes: true });
  } catch (error) {
    const code = describeSystemError(error);
    if (code === 'ENOENT')
      report(
        path,
        'missing-folder',
        `the folder "${join(folder, path)}" does not exist. HELP_CONTENT_DIR names the folder with the content; it is "content" unless given.`,
      );
    else if (code === 'ENOTDIR')
      report(
        path,
        'missing-folder',
        `"${join(folder, path)}" is a file. HELP_CONTENT_DIR names the folder with the content; it is "content" unless given.`,
      );
    else report(path, 'unreadable', `the folder can't be read (${code}). Allow the build to read it.`);
    return [];
  }
}

/** Lock files and copies that editors and systems keep beside a file while it is open. */
function isLeftByPrograms(name: string): boolean {
  return /^\.|^~\$|~$|^#.*#$|^(?:thumbs\.db|desktop\.ini)$/i.test(name);
}

function findKind(path: string): FolderOfFiles | undefined {
  return kinds.find(({ folder }) => path === folder || path.startsWith(`${folder}/`));
}

/** How many folders lie between a folder of files and this path. */
function getLevel(path: string, { folder }: FolderOfFiles): number {
  return path.slice(folder.length).split('/').length - 2;
}

function isFolderOfContent(path: string): boolean {
  const kind = findKind(path);
  if (!kind) return parents.has(path);
  return !path.endsWith(kind.extension) && getLevel(path, kind) < kind.levels;
}

function isRead(path: string): boolean {
  const kind = findKind(path);
  return kind ? path.endsWith(kind.extension) && getLevel(path, kind) === kind.levels : singles.includes(path);
}

function describeSpecial(entry: Dirent): string {
  return entry.isSymbolicLink()
    ? 'this is a link to another place. Put the file itself here.'
    : 'this is no file, but a pipe or a device. Remove it.';
}

function reportFolder(path: string, report: ReportPlace): void {
  const kind = findKind(path);
  // A content folder may be a repository of its own, with folders that are no content.
  const nearest = [...parents, ...kinds.map(({ folder }) => folder)].find((known) => getEditDistance(path.toLowerCase(), known) < 2);
  if (isRead(path)) report(path, 'no-file', 'this is a folder, and its name is that of a file. Remove it.');
  else if (kind) report(path, 'unread-file', `nothing in this folder is read. Files lie as in "${kind.example}".`);
  else if (path.includes('/')) report(path, 'unread-file', 'nothing in this folder is read. Remove it.');
  else if (nearest !== undefined) report(path, 'unread-file', `nothing in this folder is read. Did you mean "${nearest}"?`);
}

/** A name becomes a part of an address. That of a folder is reported once; `named` holds those that were looked at. */
function reportName(path: string, named: Set<string>, report: ReportPlace): void {
  if (singles.includes(path)) return;
  const kind = findKind(path);
  const names = path.slice((kind?.folder.length ?? 0) + 1).split('/');
  for (const name of names) {
    const bare = name.replace(/\.\w+$/, '');
    const isFolder = name === bare;
    const own = isFolder ? path.slice(0, path.lastIndexOf('/')) : path;
    if (named.has(own)) continue;
    named.add(own);
    const problem = findNameProblem(bare);
    if (problem !== undefined) report(own, 'file-name', `${isFolder ? 'the folder ' : ''}"${bare}" ${problem} Rename it.`);
  }
}

function reportUnread(path: string, report: ReportPlace): void {
  const kind = findKind(path);
  const fixed = path.replace(/\.(?:mdx?|markdown)$/i, '.mdx').replace(/\.ya?ml$/i, '.yaml');
  if (fixed !== path && isRead(fixed))
    report(path, 'unread-file', `the file is not read. Rename it to "${fixed.slice(fixed.lastIndexOf('/') + 1)}".`);
  else if (kind) report(path, 'unread-file', `the file is not read. Files lie as in "${kind.example}". Move or remove it.`);
  else if (path.includes('/') || /\.(?:mdx|ya?ml)$/i.test(path)) {
    const nearest = singles.find((single) => getEditDistance(fixed.toLowerCase(), single) < 3);
    report(path, 'unread-file', `the file is not read.${nearest === undefined ? ' Move or remove it.' : ` Did you mean "${nearest}"?`}`);
  }
}

/** What the system says of a failure in one word, such as "EACCES". */
export function describeSystemError(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'no reason given';
}
