import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readNumber, readOptions } from '../../scripts/read-options.ts';
import { hostKinds, startNginx } from '../support/hosts.ts';
import { realSite } from '../support/sites.ts';

// Asks a real nginx 10,000 times, 100 at a time, for what a build wrote, beside a bare file of the same size from an nginx
// without rules: `npm run bench:load [-- 10000 100]`. Nginx serves from one process, on this machine.
const usage = 'npm run bench:load -- 10000 100';
const { positionals } = readOptions({ allowPositionals: true }, usage, 2);
const [count = 10_000, width = 100] = positionals.map((text) => readNumber(text, { name: 'How many', min: 1, max: 1e7, usage }));
const root = resolve(realSite.folder);
const page = '/articles/pay-by-tt/';

interface Load {
  errors: number;
  perSecond: number;
  /** Milliseconds. */
  median: number;
  slowest99: number;
  bytes: number;
}

/** Asks for a path again and again; an answer that is not the expected one is an error. */
async function measure(origin: string, path: string, status: number, encoding: string): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: width });
  const { hostname, port } = new URL(origin);
  const times: number[] = [];
  let [errors, bytes, left] = [0, 0, count];
  const ask = () =>
    new Promise<void>((done) => {
      const start = performance.now();
      let length = 0;
      const fail = () => {
        errors += 1;
        done();
      };
      request({ agent, hostname, port, path, headers: { 'accept-encoding': encoding } }, (response) => {
        response.on('data', (chunk: Buffer) => (length += chunk.length));
        response.once('error', fail);
        response.once('end', () => {
          if (response.statusCode !== status) errors += 1;
          times.push(performance.now() - start);
          bytes = length;
          done();
        });
      })
        .once('error', fail)
        .end();
    });
  const work = async () => {
    while (left-- > 0) await ask();
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: width }, work));
  const seconds = (performance.now() - start) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  return { errors, perSecond: count / seconds, median: at(0.5), slowest99: at(0.99), bytes };
}

const [nginx] = hostKinds;
if (!nginx || nginx.skip !== false) throw new Error('nginx is not installed.');
const bare = await mkdtemp(join(tmpdir(), 'help-bare-'));
const html = await readFile(join(root, page, 'index.html'));
await writeFile(join(bare, 'index.html'), html);
const site = await nginx.start(root);
const plain = await startNginx('types { text/html html; }', `root ${bare};`);
const rows: [string, string, string, number, string][] = [
  ['bare file of the same size', plain.origin, '/', 200, 'identity'],
  ['page', site.origin, page, 200, 'identity'],
  ['page, compressed', site.origin, page, 200, 'br, gzip'],
  ['short link', site.origin, '/go/502/', 301, 'identity'],
  ['mangled link', site.origin, '/Articles/pay-by-tt).', 301, 'identity'],
  ['missing page', site.origin, '/nope/', 404, 'identity'],
];
console.log(`${count} requests each, ${width} at a time`);
try {
  for (const [name, origin, path, status, encoding] of rows) {
    const { errors, perSecond, median, slowest99, bytes } = await measure(origin, path, status, encoding);
    console.log(
      `${name.padEnd(28)} ${errors} errors  ${perSecond.toFixed(0).padStart(6)} a second  median ${median.toFixed(1)} ms  99 % ${slowest99.toFixed(1)} ms  ${bytes} bytes`,
    );
  }
} finally {
  await site.stop();
  await plain.stop();
  await rm(bare, { recursive: true });
}
