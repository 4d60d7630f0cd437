import { parseArgs } from 'node:util';
import { checkForBuild } from '../src/checks/check-content.ts';
import { formatProblems } from '../src/content/problem.ts';
import { loadReading } from '../src/content/load.ts';
import { report, stop } from '../src/publish/stages.ts';

// Builds the site: `npm run build [-- --outDir folder]`. Mistakes in the content stop it before anything is written.
const start = performance.now();
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const { values } = parseArgs({ options: { outDir: { type: 'string' } } });

const reading = await loadReading();
const problems = checkForBuild(reading);
if (problems.length > 0) {
  stop(
    `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the content:\n${formatProblems(problems)}\nNothing was built.`,
  );
}
report('content', `${reading.content?.articles.length ?? 0} articles read and checked`, performance.now() - start);

const { build } = await import('astro');
await build({ logLevel: 'warn', ...(values.outDir === undefined ? {} : { outDir: values.outDir }) });
report('built', `in ${values.outDir ?? 'dist'}`, performance.now() - start);
