import { expect, type Browser } from '@playwright/test';
import type { PageKind } from './fault-pages.ts';
import { canBefall, listFiles, usePage, type Fault } from './faults.ts';
import { fixtureSite } from './sites.ts';

/**
 * Opens a page once for each file that it asks for, with that file faulty, and expects that a reader can use the page within
 * eight seconds and that nothing is left uncaught. `takes` chooses among the files, by position.
 */
export async function expectUsable(
  browser: Browser,
  kind: PageKind,
  fault: Fault,
  takes: (position: number) => boolean = () => true,
): Promise<void> {
  const open = () => browser.newContext({ baseURL: fixtureSite.origin, serviceWorkers: 'block' });
  const whole = await open();
  const files = (await listFiles(await whole.newPage(), kind)).filter((file) => canBefall(fault, file));
  await whole.close();
  const wrong: unknown[] = [];
  let longest = 0;
  for (const file of files.filter((_file, position) => takes(position))) {
    const context = await open();
    const outcome = await usePage(await context.newPage(), kind, file, fault);
    await context.close();
    longest = Math.max(longest, outcome.waited);
    if (outcome.lacks.length + outcome.errors.length > 0) wrong.push({ file, ...outcome });
  }
  console.log(`${kind.name}, ${fault}: ${files.length} files, longest wait ${longest} ms`);
  expect(wrong).toEqual([]);
}
