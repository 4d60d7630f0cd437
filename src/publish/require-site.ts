import { loadReading } from '../content/load.ts';
import { formatProblems } from '../content/problem.ts';
import type { SiteData } from '../content/schema/site.ts';
import { stop } from './stages.ts';

/** The facts about the site, which every command of Astro starts with. Ends the process with the writer's mistakes if there are none to be had. */
export async function requireSite(): Promise<SiteData> {
  const { files, problems } = await loadReading();
  const site = files.site?.data;
  if (site) return site;
  const own = problems.filter(({ file, rule }) => file.endsWith('/site.yaml') || rule === 'missing-folder');
  return stop(`The facts about the site can't be read:\n${formatProblems(own)}`);
}
