import { addresses } from './addresses.ts';

/**
 * Asks browsers to fetch a page of the site when the reader turns to a link: 200 ms under a mouse, or the first touch. It is
 * data, not script. Browsers that know it leave it alone where the reader saves data or power.
 */
export const speculationRules = JSON.stringify({
  prefetch: [{ where: { href_matches: `${addresses.home}*` }, eagerness: 'moderate' }],
});
