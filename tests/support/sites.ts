import { resolve } from 'node:path';
import { getCacheFolder } from '../../src/content/folder.ts';

/** A built site that the browser tests open. */
export interface TestSite {
  folder: string;
  /** Where it is served during a run of the browser tests; no port is fixed, so that several runs can go on at once. */
  readonly origin: string;
}

/** A site of invented content. */
export interface InventedSite {
  folder: string;
  /** The invented content. */
  content: string;
  /** Says what it was built from. */
  stamp: string;
  address: string;
  articleCount: number;
}

/** Every checkout has its own, also where several share their packages. */
const fixtureHome = getCacheFolder(resolve('tests', 'fixture-site'));

/** The site built from `content/`. */
export const realSite = describeSite('dist', 'HELP_TEST_SITE_PORT');

/** A site built from invented content, so that tests of behaviour do not depend on real articles. */
export const fixtureSite: InventedSite & TestSite = {
  ...describeSite(resolve(fixtureHome, 'dist'), 'HELP_TEST_FIXTURE_PORT'),
  content: resolve(fixtureHome, 'content'),
  stamp: resolve(fixtureHome, 'stamp.txt'),
  address: 'https://test-help.example',
  // Enough articles for lists, pages of results and neighbours; few enough to build in seconds.
  articleCount: 60,
};

const folderHome = getCacheFolder(resolve('tests', 'folder-site'));

/** An invented site that lies in a folder of its host. Whoever tests it builds and serves it. */
export const folderSite: InventedSite = {
  folder: resolve(folderHome, 'dist'),
  content: resolve(folderHome, 'content'),
  stamp: resolve(folderHome, 'stamp.txt'),
  address: 'https://test-help.example/en/help',
  articleCount: 16,
};

/** What the servers print when they listen; Playwright puts the ports into the environment of the tests. */
export const listening = /sites on (?<help_test_site_port>\d+) and (?<help_test_fixture_port>\d+)\n/;

/** Where the invented site sends answers to "Was this page helpful?". Nobody listens there: a test answers itself. */
export const feedbackEndpoint = 'https://answers.test-help.example/feedback';

function describeSite(folder: string, variable: string): TestSite {
  return { folder, origin: `http://localhost:${process.env[variable] ?? ''}` };
}
