/** An address with a query, without its "?", before the anchor; the same address if the query is empty. */
export function addQuery(address: string, query: string): string {
  const [page = '', anchor] = address.split('#');
  return `${page}${query === '' ? '' : `?${query}`}${anchor === undefined ? '' : `#${anchor}`}`;
}
