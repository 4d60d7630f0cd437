/**
 * Asks browsers to fetch a page of the site when the reader turns to a link: 200 ms under a mouse, or the first touch. It is
 * data, not script. `root` is where the site begins on its host. Browsers that know it leave it alone where the reader saves data or power.
 */
export function buildSpeculationRules(root: string): string {
  return JSON.stringify({ prefetch: [{ where: { href_matches: `${root.replace(/\/?$/, '/')}*` }, eagerness: 'moderate' }] });
}
