import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';

type Offline = typeof import('../../../src/client/offline.ts');

/** What the worker was asked to keep, and how it was registered. */
let asked: unknown[] = [];
let registrations: unknown[] = [];
let answer: unknown = { isKept: true };
const own = { navigator: globalThis.navigator, window: Reflect.get(globalThis, 'window') as unknown };
let loads = 0;

/** The helper as a page has it: each has a worker of its own to register. */
const load = () => import(`../../../src/client/offline.ts?page=${(loads += 1)}`) as Promise<Offline>;

const define = (name: string, value: unknown) => Object.defineProperty(globalThis, name, { configurable: true, writable: true, value });

interface Browser {
  hasWorker?: boolean;
  refuses?: boolean;
  /** The worker comes to nothing: the host serves another build. */
  fails?: boolean;
  isActive?: boolean;
  connection?: { saveData: boolean };
  referrer?: string;
}

/** A browser with a worker; null where a private window refuses one. */
function useBrowser({ hasWorker = true, refuses = false, fails = false, isActive = true, connection, referrer = '' }: Browser = {}): void {
  const active = {
    postMessage: (message: unknown, [port]: MessagePort[]) => (asked.push(message), port?.postMessage(answer), port?.close()),
  };
  const serviceWorker = {
    register: (script: string, options: object) => {
      registrations.push([script, options]);
      const installing = Object.assign(new EventTarget(), { state: 'installing' });
      if (fails)
        queueMicrotask(() =>
          queueMicrotask(() => Object.assign(installing, { state: 'redundant' }).dispatchEvent(new Event('statechange'))),
        );
      return refuses ? Promise.reject(new Error('refused')) : Promise.resolve({ installing });
    },
    ready: fails ? new Promise(() => undefined) : Promise.resolve({ active: isActive ? active : null }),
  };
  define('navigator', { ...(hasWorker ? { serviceWorker } : {}), connection });
  define('window', {});
  define('document', { referrer, documentElement: { dataset: {} } });
  define('location', { origin: 'https://help.example', pathname: '/articles/pay/' });
}

beforeEach(() => {
  [asked, registrations, answer] = [[], [], { isKept: true }];
  // What waits for the page to be idle goes on at once.
  mock.method(globalThis, 'setTimeout', (run: () => void, ms: number) => {
    asked.push(`after ${ms} ms`);
    run();
  });
});
afterEach(() => {
  mock.restoreAll();
  define('navigator', own.navigator);
  define('window', own.window);
  for (const name of ['document', 'location']) Reflect.deleteProperty(globalThis, name);
});

test('the page that was read is kept after everything else, and the one before it if it is of this site', async () => {
  for (const [referrer, keep] of [
    ['', ['/articles/pay/']],
    ['no address', ['/articles/pay/']],
    ['https://other.example/x/', ['/articles/pay/']],
    ['https://help.example/topics/?q=1', ['/topics/', '/articles/pay/']],
  ] as const) {
    asked = [];
    useBrowser({ referrer });
    await (await load()).keepRead();
    assert.deepEqual(asked, ['after 1000 ms', { keep }], referrer);
  }
});

test('a browser that has no worker, refuses one or saves data is left alone', async () => {
  useBrowser({ hasWorker: false });
  await (await load()).keepRead();
  useBrowser({ connection: { saveData: true } });
  await (await load()).keepRead();
  assert.deepEqual([asked, registrations], [[], []]);
  useBrowser({ connection: { saveData: false } });
  await (await load()).keepRead();
  assert.equal(asked.length, 2);
  useBrowser({ refuses: true });
  await assert.doesNotReject((await load()).keepRead());
});

test('who asks to keep pages hears whether all of them could be had', async () => {
  useBrowser();
  const { keepPages } = await load();
  assert.equal(await keepPages(['/a/', '/b/']), true);
  for (answer of [{ isKept: false }, {}, { isKept: 'yes' }]) assert.equal(await keepPages(['/a/']), false, JSON.stringify(answer));
  assert.deepEqual(asked[0], { keep: ['/a/', '/b/'] });
  assert.deepEqual(registrations, [['/worker.js', { scope: '/' }]], 'the worker is registered once');
  useBrowser({ isActive: false });
  assert.equal(await (await load()).keepPages(['/a/']), false);
});

test('where only trusted addresses may name a script, one rule names the worker and nothing else', async () => {
  useBrowser();
  const policies: string[] = [];
  const createPolicy = (name: string, rules: { createScriptURL: (url: string) => string }) => {
    policies.push(name);
    return { createScriptURL: (url: string) => `trusted ${rules.createScriptURL(url)}` };
  };
  define('window', { trustedTypes: { createPolicy } });
  const { keepPages } = await load();
  await keepPages(['/a/']);
  await keepPages(['/a/']);
  assert.deepEqual(policies, ['help-worker']);
  assert.deepEqual(registrations, [['trusted /worker.js', { scope: '/' }]]);
});

test('a worker that could not be had is asked for again when the reader tries again', async () => {
  for (const trouble of [{ refuses: true }, { fails: true }]) {
    const policies: string[] = [];
    const trustedTypes = { createPolicy: (name: string) => (policies.push(name), { createScriptURL: () => 'trusted' }) };
    const { keepPages } = await load();
    useBrowser(trouble);
    define('window', { trustedTypes });
    await assert.rejects(keepPages(['/a/']), /refused|could not be installed/);
    useBrowser();
    define('window', { trustedTypes });
    assert.equal(await keepPages(['/a/']), true, JSON.stringify(trouble));
    assert.deepEqual(policies, ['help-worker'], 'the policy lets a rule be made once');
  }
});
