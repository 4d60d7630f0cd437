/** A page's address with the query and the anchor that were asked for: whoever sends a reader on takes them along. */
export function carryOver(href: string): URL {
  const address = new URL(href, location.origin);
  address.search = location.search;
  if (location.hash !== '') address.hash = location.hash;
  return address;
}
