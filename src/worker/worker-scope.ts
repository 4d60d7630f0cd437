/** What the worker uses of its scope: TypeScript has no types for pages and for workers at once. */
export interface WorkerScope {
  clients: { claim(): Promise<void>; matchAll(): Promise<readonly { url: string }[]> };
  registration: { unregister(): Promise<boolean> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listen: (event: Extendable) => void): void;
  addEventListener(type: 'fetch', listen: (event: FetchAsked) => void): void;
  addEventListener(type: 'message', listen: (event: Extendable & MessageEvent<unknown>) => void): void;
}

interface Extendable {
  waitUntil(work: Promise<unknown>): void;
}

interface FetchAsked extends Extendable {
  request: Request;
  clientId: string;
  resultingClientId: string;
  respondWith(response: Promise<Response>): void;
}
