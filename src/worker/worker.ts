import type { BuildFacts } from './build-facts.ts';
import { OfflineSite } from './offline-site.ts';
import type { WorkerScope } from './worker-scope.ts';

/** Put in by the build. */
declare const helpBuild: BuildFacts;

const scope = self as unknown as WorkerScope; // This file runs in a worker; TypeScript takes it for a page.
const site = new OfflineSite(helpBuild, {
  caches,
  fetch: (request, options) => fetch(request, options),
  origin: location.origin,
  now: () => new Date(),
});

scope.addEventListener('install', (event) => event.waitUntil(site.install()));

scope.addEventListener('activate', (event) => event.waitUntil(site.activate().then(() => scope.clients.claim())));

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  if (!['GET', 'HEAD'].includes(request.method) || new URL(request.url).origin !== location.origin) return;
  const remember = (work: Promise<unknown>) => event.waitUntil(work.catch(() => undefined));
  event.respondWith(
    request.mode === 'navigate'
      ? site.openPage(request, remember, event.resultingClientId)
      : site.openFile(request, remember, event.clientId),
  );
});

scope.addEventListener('message', (event) => {
  const { keep } = event.data as { keep?: unknown }; // Looked at next.
  const paths = Array.isArray(keep) ? keep.filter((path) => typeof path === 'string' && path.startsWith('/')) : [];
  event.waitUntil(site.keep(paths).then((isKept) => event.ports[0]?.postMessage({ isKept })));
});
