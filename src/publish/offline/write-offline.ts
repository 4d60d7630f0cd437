import { join } from 'node:path';
import type { Content } from '../../content/content.ts';
import { offlineWording } from '../../language/offline.ts';
import { addresses } from '../../lib/addresses.ts';
import { getBase } from '../../lib/site-base.ts';
import { writeFile } from '../write-file.ts';
import { buildCleanUp, buildWorker, getCachePrefix } from './build-worker.ts';
import { listAhead } from './list-ahead.ts';

/** Writes the worker of a build, and which build it is; where the site is switched off for readers without a network, the worker that cleans up. Gives how many files are fetched ahead. */
export function writeOffline(folder: string, content: Content, id: string): number {
  const { site } = content;
  const base = getBase(site.address);
  if (!site.offline) {
    writeFile(join(folder, addresses.worker), buildCleanUp(base));
    return 0;
  }
  const ahead = listAhead(folder, content);
  writeFile(join(folder, addresses.build), JSON.stringify({ build: id }));
  const facts = {
    id,
    base,
    prefix: getCachePrefix(base),
    ahead: ahead.map((path) => base + path),
    buildPath: base + addresses.build,
    listPath: base + addresses.pageList,
    offlinePath: base + addresses.offline,
    note: offlineWording.note,
    locale: site.language,
  };
  writeFile(join(folder, addresses.worker), buildWorker(facts));
  return ahead.length;
}
