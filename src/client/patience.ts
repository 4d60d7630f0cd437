/** What a download may take at most. */
export const limitMs = 8000;

/** What a reader waits for something that search can do without. */
export const optionalMs = 2000;

/** What a reader of another language waits for a line in that language: 100 kB on a slow phone. */
export const detectorMs = 4000;

/**
 * Makes a download that starts once and is waited for at most `patienceMs` from its start: a reader who has waited does
 * not wait again with each key. It goes on meanwhile, so that a later search may have it; a failed one starts anew.
 */
export function createPatientLoader<Result>(start: () => Promise<Result>, patienceMs: number): () => Promise<Result> {
  let download: { result: Promise<Result>; inTime: Promise<Result> } | undefined;
  let isDone = false;
  return () => {
    if (!download) {
      const result = start();
      download = { result, inTime: withLimit(result, patienceMs) };
      result.then(
        () => (isDone = true),
        () => (download = undefined),
      );
      download.inTime.catch(() => undefined); // Each caller hears of it.
    }
    return isDone ? download.result : download.inTime;
  };
}

/** The same promise, rejected if it takes longer. */
export function withLimit<Result>(promise: Promise<Result>, ms: number): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`No answer within ${ms} ms.`)), ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Fetches what is asked for and reads it. Rejects if it is missing, or takes longer than a download may. */
export async function fetchWithin<Result>(
  ms: number,
  address: string,
  read: (response: Response) => Promise<Result>,
  method = 'GET',
): Promise<Result> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), ms);
  try {
    const response = await fetch(address, { method, signal: controller.signal });
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return await read(response);
  } finally {
    clearTimeout(timer);
  }
}

/** Fetches JSON of our own, as `fetchWithin` does. */
export function fetchJson(address: string, ms = limitMs): Promise<unknown> {
  return fetchWithin(ms, address, (response) => response.json());
}
