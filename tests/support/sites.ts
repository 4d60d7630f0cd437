import { resolve } from 'node:path';
import { getCacheFolder } from '../../src/content/folder.ts';

/** A built site that the browser tests open. */
export interface TestSite {
  folder: string;
  /** Where it is served during a run of the browser tests; no port is fixed, so that several runs can go on at once. */
  readonly origin: string;
}

/** Every checkout has its own, also where several share their packages. */
const fixtureHome = getCacheFolder(resolve('tests', 'fixture-site'));

/** The site built from `content/`. */
export const realSite = describeSite('dist', 'HELP_TEST_SITE_PORT');

/** A site built from invented content, so that tests of behaviour do not depend on real articles. */
export const fixtureSite = {
  ...describeSite(resolve(fixtureHome, 'dist'), 'HELP_TEST_FIXTURE_PORT'),
  /** The invented content. */
  content: resolve(fixtureHome, 'content'),
  /** Says what it was built from. */
  stamp: resolve(fixtureHome, 'stamp.txt'),
};

/** What the servers print when they listen; Playwright puts the ports into the environment of the tests. */
export const listening = /sites on (?<help_test_site_port>\d+) and (?<help_test_fixture_port>\d+)\n/;

/** Where the invented site sends answers to "Was this page helpful?". Nobody listens there: a test answers itself. */
export const feedbackEndpoint = 'https://answers.test-help.example/feedback';

function describeSite(folder: string, variable: string): TestSite {
  return { folder, origin: `http://localhost:${process.env[variable] ?? ''}` };
}
