/** A built site that the browser tests open. */
export interface TestSite {
  folder: string;
  port: number;
  origin: string;
}

/** First of two neighbouring ports; set TEST_PORT_BASE to run the tests of several checkouts at once. */
const firstPort = Number(process.env['TEST_PORT_BASE'] ?? 4381);

/** The site built from `content/`. */
export const realSite = describeSite('dist', firstPort);

/** A site built from invented content, so that tests of behaviour do not depend on real articles. */
export const fixtureSite = describeSite('node_modules/.cache/help-center/fixture-dist', firstPort + 1);

function describeSite(folder: string, port: number): TestSite {
  return { folder, port, origin: `http://localhost:${port}` };
}

/** Where the invented site sends answers to "Was this page helpful?"; a test listens there. */
export const feedbackPort = firstPort + 2;
