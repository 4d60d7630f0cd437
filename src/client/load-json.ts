import { fetchJson, optionalMs } from './patience.ts';

/** A data file that a page can do without; undefined if it can't be had in time, or is no JSON, as the error page of a host is none. */
export async function loadJson(address: string): Promise<unknown> {
  return fetchJson(address, optionalMs).catch(() => undefined);
}
