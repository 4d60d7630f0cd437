import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether nginx is installed here. */
export function hasNginx(): boolean {
  return spawnSync('nginx', ['-v']).status === 0;
}

/** A running nginx. */
export interface Nginx {
  origin: string;
  stop(): Promise<void>;
}

/** Serves a folder with the redirects of a file, set up as the file itself says. Throws if nginx does not start. */
export async function startNginx(redirects: string, root: string): Promise<Nginx> {
  const folder = await mkdtemp(join(tmpdir(), 'help-nginx-'));
  const port = await findFreePort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ');
  await writeFile(
    join(folder, 'nginx.conf'),
    // Started by root, nginx would serve as another user, who may not read a temporary folder.
    `${process.getuid?.() === 0 ? 'user root; ' : ''}daemon off; pid ${folder}/pid; error_log stderr;
events {}
http {
  access_log off; ${temporary}
  map_hash_bucket_size 256;
  include ${redirects};
  server { listen 127.0.0.1:${port}; absolute_redirect off; root ${root}; if ($help_target) { return 301 $help_target$is_args$args$help_anchor; } }
}`,
  );
  const server = spawn('nginx', ['-e', 'stderr', '-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'ignore' });
  const origin = `http://127.0.0.1:${port}`;
  const stop = async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    if (server.kill()) await ended;
    await rm(folder, { recursive: true, force: true });
  };
  if (!(await isUp(origin))) {
    await stop();
    throw new Error('nginx did not start.');
  }
  return { origin, stop };
}

/** An address with a query, which stands before its anchor. */
export function addQuery(address: string, query: string): string {
  const [page = '', anchor] = address.split('#');
  return `${page}?${query}${anchor === undefined ? '' : `#${anchor}`}`;
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

async function isUp(origin: string): Promise<boolean> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const isAnswering = await fetch(origin).then(
      () => true,
      () => false,
    );
    if (isAnswering) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}
