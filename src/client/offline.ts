import { addresses } from '../lib/addresses.ts';
import { savesData } from './saves-data.ts';
import { inSite } from './site-path.ts';

/** What the page's policy lets no other script do: name the script of the worker. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): { createScriptURL(url: string): string };
}

let registered: Promise<ServiceWorkerRegistration> | undefined;

/** Registers the worker that keeps pages. Rejects where browsers have none, or refuse it. */
function register(): Promise<ServiceWorkerRegistration> {
  registered ??= (async () => {
    const worker = inSite(addresses.worker);
    const { trustedTypes } = window as Window & { trustedTypes?: TrustedTypes }; // Not yet in TypeScript's types.
    const script = trustedTypes ? trustedTypes.createPolicy('help-worker', { createScriptURL: () => worker }).createScriptURL('') : worker;
    await navigator.serviceWorker.register(script, { scope: inSite(addresses.home) });
    return navigator.serviceWorker.ready;
  })();
  return registered;
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
