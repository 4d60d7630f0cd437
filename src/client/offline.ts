import { addresses } from '../lib/addresses.ts';
import { savesData } from './saves-data.ts';
import { inSite } from './site-path.ts';

/** What the page's policy lets no other script do: name the script of the worker. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): { createScriptURL(url: string): string };
}

let script: string | undefined;

/** The address of the worker as the page's policy takes it: the policy lets one rule name it, once. */
function nameScript(): string {
  const worker = inSite(addresses.worker);
  const { trustedTypes } = window as Window & { trustedTypes?: TrustedTypes }; // Not yet in TypeScript's types.
  return (script ??= trustedTypes
    ? trustedTypes.createPolicy('help-worker', { createScriptURL: () => worker }).createScriptURL('')
    : worker);
}

let registered: Promise<ServiceWorkerRegistration> | undefined;

/** Registers the worker that keeps pages. Rejects where browsers have none, refuse it, or can't install it; the next call tries again then. */
function register(): Promise<ServiceWorkerRegistration> {
  if (!registered) {
    registered = install();
    registered.catch(() => (registered = undefined));
  }
  return registered;
}

async function install(): Promise<ServiceWorkerRegistration> {
  const { installing } = await navigator.serviceWorker.register(nameScript(), { scope: inSite(addresses.home) });
  const failure = new Promise<never>((_resolve, reject) => {
    // A worker that fails leaves `ready` waiting for the next one.
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'redundant') reject(new Error('The worker could not be installed.'));
    });
  });
  return Promise.race([navigator.serviceWorker.ready, failure]);
}

/** Keeps pages on this device, by their paths as the browser shows them, with what they need. False if one could not be had. */
export async function keepPages(paths: readonly string[]): Promise<boolean> {
  const { active } = await register();
  if (!active) return false;
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<{ isKept?: unknown }>) => resolve(data.isKept === true);
    active.postMessage({ keep: paths }, [port2]);
  });
}

/** Everything else on the page comes first. */
const delayMs = 1000;

/** Keeps what the reader has just read: this page, and the one before it. A browser that can't, or would rather not, is left alone. */
export async function keepRead(): Promise<void> {
  if (!('serviceWorker' in navigator) || savesData()) return;
  await new Promise((resolve) => setTimeout(resolve, delayMs));
  const before = URL.canParse(document.referrer) ? new URL(document.referrer) : undefined;
  const paths = [...(before?.origin === location.origin ? [before.pathname] : []), location.pathname];
  // A private window has no worker: nothing is kept, and nothing else is missing.
  await keepPages(paths).catch(() => false);
}
