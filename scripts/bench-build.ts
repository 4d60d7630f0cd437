import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getCacheFolder } from '../src/content/folder.ts';
import { describeArticle, makeContent } from '../tests/support/make-content.ts';

// Builds invented sites of several sizes, and each again after one change: `npm run bench:build [-- 1000 2000]`.
// Prints wall time, the largest memory of one process, and the size of the output. Compare ratios, not seconds.

interface Result {
  seconds: number;
  peakMb: number;
  outputMb: number;
  rendered: number;
}

const sizes = process.argv.slice(2).map(Number);
const parent = join(tmpdir(), `help-bench-${process.pid}`);

try {
  console.log('articles  build      s   peak MB   output MB   output kB per article   pages rendered');
  for (const size of sizes.length > 0 ? sizes : [1000, 2000]) {
    const content = join(parent, `content-${size}`);
    await makeContent(content, size);
    report(size, 'first', await build(content, size));
    report(size, 'same', await build(content, size));
    const { category, slug } = describeArticle(size - 1);
    const file = join(content, 'articles', category, `${slug}.mdx`);
    await writeFile(file, `${await readFile(file, 'utf8')}\nOne more sentence.\n`);
    report(size, 'changed', await build(content, size));
    rmSync(getCacheFolder(content), { recursive: true, force: true });
  }
} finally {
  rmSync(parent, { recursive: true, force: true });
}

function report(size: number, name: string, { seconds, peakMb, outputMb, rendered }: Result): void {
  const columns = [
    String(size).padStart(8),
    name.padEnd(7),
    seconds.toFixed(1).padStart(6),
    peakMb.toFixed(0).padStart(8),
    outputMb.toFixed(1).padStart(10),
  ];
  console.log([...columns, ((outputMb * 1024) / size).toFixed(1).padStart(22), String(rendered).padStart(16)].join('  '));
}

async function build(content: string, size: number): Promise<Result> {
  const output = join(parent, `dist-${size}`);
  const start = performance.now();
  const child = spawn('astro', ['build', '--outDir', output], {
    env: { ...process.env, HELP_CONTENT_DIR: content },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  child.stdout.on('data', (chunk: Buffer) => (log += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
  let peakMb = 0;
  const sampler = setInterval(() => (peakMb = Math.max(peakMb, readPeakMb(child.pid))), 200);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(sampler);
  if (code !== 0) throw new Error(`The build of ${size} articles failed:\n${log}`);
  return {
    seconds: (performance.now() - start) / 1000,
    peakMb,
    outputMb: (await measureFolder(output)) / 1024 ** 2,
    rendered: log.split('\n').filter((line) => /[├└]─ .*index\.html/.test(line) && !line.includes('(restored)')).length,
  };
}

/** The most memory the process has held so far; 0 where the system does not tell. */
function readPeakMb(pid: number | undefined): number {
  try {
    const [, kb = '0'] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid ?? 0}/status`, 'utf8')) ?? [];
    return Number(kb) / 1024;
  } catch {
    return 0;
  }
}

async function measureFolder(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true });
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
