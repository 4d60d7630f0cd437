import { createHash } from 'node:crypto';

/** A text that changes when anything a page shows changes: its view model and its body. Maps count by their entries. */
export function getCacheKey(page: object, body = ''): string {
  const json = JSON.stringify(page, (_key, value: unknown) => (value instanceof Map ? [...value] : value));
  return createHash('sha256').update(json).update(body).digest('hex');
}
