import type { Page, Route } from '@playwright/test';
import type { PageKind } from './fault-pages.ts';

/** What can happen to a file on its way. */
export const faults = ['missing', 'hanging', 'slow', 'garbage', 'another shape'] as const;
/** One of them. */
export type Fault = (typeof faults)[number];

/** What a page promises to wait at most: for what it can do without, for a line of another language, for what it needs. */
const limits = [0, 2000, 4000, 8000] as const;

/** When a slow file comes: too late for what a page does without, in time for what it needs. */
const slowMs = 3000;

/** Real time that a page may take for what it does at once, on a busy machine. */
const patienceMs = { early: 400, last: 6000 };

/** How a page got on while a file of it was faulty. */
export interface Outcome {
  /** Milliseconds until the reader could use the page, by the page's own clock. */
  waited: number;
  /** What a reader lacked in the end. */
  lacks: string[];
  /** Errors that nothing caught, and what the page itself wrote to the console. */
  errors: string[];
}

/** Only data can be whole and yet of another shape. */
export function canBefall(fault: Fault, file: string): boolean {
  return fault !== 'another shape' || file.endsWith('.json');
}

/** Every file of the site that a page asks for besides itself while it is used. */
export async function listFiles(page: Page, kind: PageKind): Promise<string[]> {
  const files = new Set<string>();
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    if (page.url().startsWith(origin) && request.resourceType() !== 'document') files.add(pathname);
  });
  await page.goto(kind.path);
  await kind.use(page);
  const end = Date.now() + patienceMs.last;
  for (let lacks = await kind.findLacks(page); lacks.length > 0; lacks = await kind.findLacks(page)) {
    if (Date.now() > end) throw new Error(`${kind.name}: it lacks ${lacks.join(', ')} though nothing is faulty.`);
    // On a busy machine it may not have been there to be used.
    await kind.use(page);
  }
  await page.waitForLoadState('networkidle');
  return [...files].sort();
}

/** Uses a page of which one file is faulty, with a clock that is put on. */
export async function usePage(page: Page, kind: PageKind, file: string, fault: Fault): Promise<Outcome> {
  const errors = collectErrors(page);
  const { promise: isLate, resolve: release } = Promise.withResolvers<undefined>();
  await page.route(
    ({ pathname }) => pathname === file,
    (route) => answer(route, fault, isLate),
  );
  await page.clock.install();
  await page.goto(kind.path, { waitUntil: 'commit' });
  await kind.use(page);
  let lacks: string[] = [];
  for (const [index, limit] of limits.entries()) {
    await putClockOn(page, limit - (limits[index - 1] ?? 0), limit);
    if (limit > slowMs) release(undefined);
    // Who could not use it yet tries again.
    if (index > 0) await kind.use(page);
    lacks = await waitForUse(page, kind, limit === limits.at(-1) ? patienceMs.last : patienceMs.early);
    if (lacks.length === 0) return { waited: limit, lacks, errors };
  }
  return { waited: Infinity, lacks, errors };
}

async function waitForUse(page: Page, kind: PageKind, realMs: number): Promise<string[]> {
  const end = Date.now() + realMs;
  for (;;) {
    const lacks = await kind.findLacks(page);
    if (lacks.length === 0 || Date.now() > end) return lacks;
    await page.waitForTimeout(20);
  }
}

/** Timers and animations of the page believe that so much time has passed. */
async function putClockOn(page: Page, ms: number, elapsed: number): Promise<void> {
  if (ms > 0) await page.clock.runFor(ms);
  await page.evaluate((time) => {
    for (const animation of document.getAnimations()) animation.currentTime = time;
  }, elapsed);
}

async function answer(route: Route, fault: Fault, isLate: Promise<undefined>): Promise<void> {
  if (fault === 'missing') await route.fulfill({ status: 404, contentType: 'text/html', body: '<!doctype html><title>Not found</title>' });
  // What hosts answer that have one page for everything.
  if (fault === 'garbage') await route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Welcome</title><p>Welcome' });
  if (fault === 'another shape') await route.fulfill({ contentType: 'application/json', body: '{"version":null,"pages":1}' });
  // A hanging file is never answered.
  if (fault === 'slow') await isLate.then(() => route.continue()).catch(() => undefined);
}

/** What the browser itself says of a faulty file is no error of the page. */
const ofBrowser = /^Failed to load (?:resource|module script)|^Refused to apply style|preload/;

function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(`uncaught: ${message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !ofBrowser.test(message.text())) errors.push(`console: ${message.text()}`);
  });
  page.on('dialog', (dialog) => {
    errors.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return errors;
}
