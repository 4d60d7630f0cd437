/** A built site that the browser tests open. */
export interface TestSite {
  folder: string;
  port: number;
  origin: string;
}

/** The site built from `content/`. */
export const realSite: TestSite = { folder: 'dist', port: 4381, origin: 'http://localhost:4381' };

/** A site built from invented content, so that tests of behaviour do not depend on real articles. */
export const fixtureSite: TestSite = {
  folder: 'node_modules/.cache/help-center/fixture-dist',
  port: 4382,
  origin: 'http://localhost:4382',
};
