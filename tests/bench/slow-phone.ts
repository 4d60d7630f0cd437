import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';
import { getMediaType } from '../../src/lib/media-types.ts';

/** A phone's fast third generation: 1.6 Mbit/s, 150 ms to the first byte, and a processor four times slower than this one. */
export const slowPhone = { bytesPerMs: 200, latencyMs: 150, slowness: 4 } as const;

/** A server of a built folder that sends Brotli. `isSlow` takes as long for it as the phone's network would. */
export function createPackedServer(folder: string, isSlow = false): Server {
  const packed = new Map<string, Buffer>();
  return createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const body = packed.get(file) ?? brotliCompressSync(readFileSync(file));
    packed.set(file, body);
    const headers = { 'Content-Type': getMediaType(file), 'Content-Encoding': 'br', 'Cache-Control': 'public, max-age=300' };
    void wait(isSlow ? slowPhone.latencyMs + body.length / slowPhone.bytesPerMs : 0).then(() => response.writeHead(200, headers).end(body));
  });
}
