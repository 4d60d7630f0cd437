import { buildSync } from 'esbuild';
import type { BuildFacts } from '../../worker/build-facts.ts';

/** The script of the worker for a build. */
export function buildWorker(facts: BuildFacts): string {
  return bundle('src/worker/worker.ts', { helpBuild: JSON.stringify(facts) });
}

/** The script that takes its place where the site is switched off for readers without a network: it deletes what was kept. */
export function buildCleanUp(base: string): string {
  return bundle('src/worker/clean-up.ts', { helpPrefix: JSON.stringify(getCachePrefix(base)) });
}

/** Sites in several folders of one host share their storage. */
export function getCachePrefix(base: string): string {
  return `help${base}:`;
}

function bundle(file: string, define: Record<string, string>): string {
  const { outputFiles } = buildSync({
    entryPoints: [file],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    define,
  });
  return outputFiles[0]?.text ?? '';
}
