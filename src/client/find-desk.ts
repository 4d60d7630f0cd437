/** The desk that a page was opened from, with or without the frame of the site; undefined if it was not. */
export function findDesk(referrer: string, origin: string): string | undefined {
  const path = referrer.startsWith(`${origin}/`) ? referrer.slice(origin.length) : '';
  return /^\/(?:support|embed\/desk)\/$/.test(path) ? path : undefined;
}
