import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A web server that serves a folder. */
export interface Host {
  origin: string;
  stop: () => Promise<void>;
}

/** A kind of web server: whether it is installed here, and how it is started with what a build wrote for it. */
export interface HostKind {
  name: 'nginx' | 'Caddy';
  /** False if it is here, else why its tests are left out. */
  skip: false | string;
  /** Serves a folder with the set-up that lies in it at `hosting`, which is where the site is. Throws if it does not start. */
  start: (root: string, hosting?: string) => Promise<Host>;
}

/** The web servers that a build writes a set-up for. */
export const hostKinds: readonly HostKind[] = [
  {
    name: 'nginx',
    skip: isInstalled('nginx', '-v') ? false : 'nginx is not installed',
    start: (root, hosting = join(root, 'hosting')) =>
      startNginx(`include ${hosting}/nginx.conf;`, `root ${root}; include ${hosting}/nginx-server.conf;`),
  },
  { name: 'Caddy', skip: isInstalled('caddy', 'version') ? false : 'Caddy is not installed', start: startCaddy },
];

function isInstalled(command: string, argument: string): boolean {
  return spawnSync(command, [argument]).status === 0;
}

/** Starts nginx with lines for `http { }` and for `server { }`. Throws if it does not start. */
export async function startNginx(http: string, server: string): Promise<Host> {
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
  ${http}
  server { listen 127.0.0.1:${port}; ${server} }
}`,
  );
  return run('nginx', ['-e', 'stderr', '-p', folder, '-c', join(folder, 'nginx.conf')], {}, port, folder);
}

async function startCaddy(root: string, hosting = join(root, 'hosting')): Promise<Host> {
  const folder = await mkdtemp(join(tmpdir(), 'help-caddy-'));
  const port = await findFreePort();
  await writeFile(join(folder, 'Caddyfile'), `{\n  admin off\n}\nimport ${hosting}/Caddyfile\n`);
  const environment = { HELP_ROOT: root, HELP_ADDRESS: `http://127.0.0.1:${port}`, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  return run('caddy', ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')], environment, port, folder);
}

/** Runs a server until it is stopped, and takes its folder away then. */
async function run(command: string, args: string[], environment: NodeJS.ProcessEnv, port: number, folder: string): Promise<Host> {
  const server = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...environment } });
  let said = '';
  server.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const origin = `http://127.0.0.1:${port}`;
  const stop = async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    if (server.exitCode === null && server.kill()) await ended;
    await rm(folder, { recursive: true, force: true });
  };
  if (!(await isUp(origin, server))) {
    await stop();
    throw new Error(`${command} did not start.\n${said}`);
  }
  return { origin, stop };
}

/** A port that nothing listens on. */
export async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

/** Waits until a server answers. False if it ends first. */
export async function isUp(origin: string, server: ChildProcess): Promise<boolean> {
  for (let attempt = 0; attempt < 200 && server.exitCode === null; attempt++) {
    const isAnswering = await fetch(origin).then(
      () => true,
      () => false,
    );
    if (isAnswering) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}
