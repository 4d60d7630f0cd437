import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getContentFolder } from '../../content/folder.ts';
import { formatProblems } from '../../checks/problem.ts';
import { checkLedger } from '../permalinks/check-ledger.ts';
import { countLinks, listLinks, mergeLedgers, parseLedger, type Ledger } from '../permalinks/ledger.ts';
import { readPageSources } from '../permalinks/page-sources.ts';
import { readPublished, type Published } from '../permalinks/published.ts';
import { buildRedirectRules, findRuleProblems, formatNginxMaps, formatRedirectsFile } from '../permalinks/redirect-rules.ts';
import { hideFromSitemap } from '../sitemap-filter.ts';

/**
 * Keeps every published link alive: writes the redirect rules for hosts, and fails a build in which a link of the
 * ledger leads nowhere. Stands before the sitemap, which leaves forwarding pages out.
 */
export function permalinks(): AstroIntegration {
  return {
    name: 'permalinks',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const published = await readPublished(folder);
        for (const { from } of published.forwards) hideFromSitemap(from);
        const rules = await writeRules(folder, published);
        const { recorded, unrecorded } = await checkPublished(published);
        logger.info(`Wrote ${rules} redirect rules; all ${recorded} links of the ledger lead somewhere.`);
        if (unrecorded > 0) logger.warn(`${unrecorded} links are not in the ledger yet. Run "npm run permalinks" before you publish.`);
      },
    },
  };
}

async function writeRules(folder: string, published: Published): Promise<number> {
  const rules = buildRedirectRules(published.forwards);
  const problems = findRuleProblems(rules, (address) => published.anchors.has(address));
  if (problems.length > 0) stop(`${problems.length} wrong redirects:\n${problems.join('\n')}`);
  await writeFile(join(folder, '_redirects'), formatRedirectsFile(rules));
  await writeFile(join(folder, 'redirects.nginx.conf'), formatNginxMaps(rules));
  return rules.length;
}

/** Stops the build if a link of the ledger is broken; a content folder without a ledger has made no promises yet. */
async function checkPublished(published: Published): Promise<{ recorded: number; unrecorded: number }> {
  const content = getContentFolder();
  const text = await readFile(join(content, 'permalinks.json'), 'utf8').catch(() => undefined);
  const links = listLinks(published);
  if (text === undefined) return { recorded: 0, unrecorded: countLinks(links) };
  const file = parseLedger(text);
  const problems = checkLedger(file, { file: `${basename(content)}/permalinks.json`, text }, published, await readPageSources(content));
  if (problems.length > 0) stop(`${problems.length} published links would break:\n${formatProblems(problems)}`);
  const recorded: Ledger = file.ledger;
  return { recorded: countLinks(recorded), unrecorded: countLinks(mergeLedgers(recorded, links)) - countLinks(recorded) };
}

function stop(message: string): never {
  // An exception would bury the list under a stack trace.
  console.error(message);
  process.exit(1);
}
