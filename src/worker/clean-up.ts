import type { WorkerScope } from './worker-scope.ts';

// Takes the place of the worker where the site is switched off for readers without a network: deletes what was kept, and itself.
/** Put in by the build. */
declare const helpPrefix: string;

const scope = self as unknown as WorkerScope; // This file runs in a worker; TypeScript takes it for a page.

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));

scope.addEventListener('activate', (event) => event.waitUntil(cleanUp()));

async function cleanUp(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith(helpPrefix)) await caches.delete(name);
  await scope.registration.unregister();
}
