import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFolderServer } from '../../scripts/serve-folder.ts';
import { buildCleanUp } from '../../src/publish/offline/build-worker.ts';

/** A copy of a built site that can be changed, and whose server can be stopped: the network of a reader who loses it. */
export class ChangingSite {
  readonly #folder = mkdtempSync(join(tmpdir(), 'help-offline-'));
  #server: Server | undefined;
  #port = 0;

  constructor(built: string) {
    cpSync(built, this.#folder, { recursive: true });
  }

  get origin(): string {
    return `http://localhost:${this.#port}`;
  }

  async start(): Promise<void> {
    const server = createFolderServer(this.#folder);
    await new Promise<void>((resolve) => server.listen(this.#port, resolve));
    this.#port = (server.address() as AddressInfo).port; // A server that listens on a port has one.
    this.#server = server;
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((resolve) => this.#server?.close(resolve));
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.#folder, { recursive: true });
  }

  /** Puts another build in the place of this one: every page says its name, and the worker is that of the new files. */
  replaceBuild(name: string): void {
    const { build } = JSON.parse(readFileSync(join(this.#folder, 'build.json'), 'utf8')) as { build: string }; // Written by our own build.
    const other = name.padEnd(build.length, '0');
    for (const file of globSync('**/*.html', { cwd: this.#folder })) this.#edit(file, /<h1([^>]*)>(?:\w+ )?/, `<h1$1>${name} `);
    for (const file of ['worker.js', 'build.json']) this.#edit(file, build, other);
  }

  /** As `offline: false` builds it. */
  switchOff(): void {
    writeFileSync(join(this.#folder, 'worker.js'), buildCleanUp(''));
    for (const file of globSync('**/*.html', { cwd: this.#folder })) this.#edit(file, ' data-keeps="true"', '');
  }

  #edit(file: string, from: string | RegExp, to: string): void {
    const path = join(this.#folder, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  }
}
