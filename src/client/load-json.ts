/** A file that a page can do without is not waited for any longer. */
const patienceMs = 2000;

/** A data file of this site; undefined if it can't be had in time, or is no JSON, as the error page of a host is none. */
export async function loadJson(address: string): Promise<unknown> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(patienceMs) });
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}
