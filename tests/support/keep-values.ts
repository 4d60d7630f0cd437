import { afterEach, beforeEach } from 'node:test';

/**
 * Gives every test of a file an empty storage, as a browser's device has one. Gives what is kept, by key; `refuse` is for
 * devices that refuse: private windows and blocked storage.
 */
export function keepValues(): Map<string, string> & { refuse?: boolean } {
  const kept: Map<string, string> & { refuse?: boolean } = new Map<string, string>();
  const use = <Result>(act: () => Result): Result => {
    if (kept.refuse) throw new DOMException('The request was denied.', 'SecurityError');
    return act();
  };
  beforeEach(() => {
    kept.clear();
    kept.refuse = false;
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      value: {
        getItem: (key: string) => use(() => kept.get(key) ?? null),
        setItem: (key: string, value: string) => use(() => kept.set(key, value)),
        removeItem: (key: string) => use(() => kept.delete(key)),
      },
    });
  });
  afterEach(() => Reflect.deleteProperty(globalThis, 'localStorage'));
  return kept;
}
