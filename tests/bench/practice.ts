import type { CDPSession, Page } from '@playwright/test';
import { launchBrowser } from '../../scripts/find-browser.ts';
import { readOptions } from '../../scripts/read-options.ts';
import { loadFlowPages } from '../support/flow-pages.ts';
import { slowPhone } from './slow-phone.ts';

// Measures the practice on a served site: `npm run bench:practice -- http://localhost:4321`.
// "Work" is what one press costs the page's main thread, times the slowness: other programs do not change it.
// "Until the next picture" is what a reader waits on a processor slowed that much: other programs add to it.
const { positionals } = readOptions({ allowPositionals: true }, 'npm run bench:practice -- http://localhost:4321', 1);
const [origin = 'http://localhost:4321'] = positionals;
const { slowness } = slowPhone;
const browser = await launchBrowser();
for (const { flow, device, steps } of await loadFlowPages()) {
  const page = await browser.newPage({ viewport: device === 'app' ? { width: 360, height: 740 } : { width: 1280, height: 800 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await watch(page);
  const open = () => page.goto(origin + (steps[0]?.address ?? ''), { waitUntil: 'networkidle' });

  const work: number[] = [];
  for (let round = 0; round < 3; round++) {
    await open();
    await walk(page, async (control) => {
      const before = await readWork(session);
      await page.evaluate((selector) => {
        document.querySelector<HTMLElement>(selector)?.click();
        return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      }, control);
      work.push(((await readWork(session)) - before) * 1000 * slowness);
    });
  }

  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  await open();
  await page.evaluate(() => sessionStorage.clear());
  await walk(page, (control) => pressWithMouse(page, control));
  const { presses, shift } = await read(page);
  console.log(`${flow}, ${device}: work ${describe(work)}; until the next picture ${describe(presses)}; layout shift ${shift}`);
  await page.close();
}
await browser.close();

/** Presses on from the first step to an end; where the drawing leaves a branch open, takes its first choice. */
async function walk(page: Page, press: (control: string) => Promise<void>): Promise<void> {
  const target = 'dialog .control-target';
  while ((await page.locator(target).count()) > 0) {
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    const before = page.url();
    await press(target);
    if (page.url() === before) await press('dialog [data-slot="ways"] button');
  }
}

/** Presses as a hand does. A locator's own press would run Playwright's checks inside the page and count them too. */
async function pressWithMouse(page: Page, control: string): Promise<void> {
  const target = page.locator(control).first();
  await target.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await target.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await page.mouse.down();
  await page.mouse.up();
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}

/** Seconds of work that the page's main thread has done so far. */
async function readWork(session: CDPSession): Promise<number> {
  return (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

function describe(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return `median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms, longest ${at(1)} ms (${sorted.length} presses)`;
}

/** Keeps each press's time until the next picture, and every layout shift that no press explains. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const keep = (key: string, value: number) => sessionStorage.setItem(key, `${sessionStorage.getItem(key) ?? ''} ${value}`);
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'click') keep('presses', duration);
      // 16 ms is the shortest that browsers report.
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit); // Not yet in TypeScript's types.
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as unknown as { value: number; hadRecentInput: boolean }; // As above.
        if (!hadRecentInput) keep('shift', value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

async function read(page: Page): Promise<{ presses: number[]; shift: number }> {
  const [presses = [], shifts = []] = await page.evaluate(() =>
    ['presses', 'shift'].map((key) => (sessionStorage.getItem(key) ?? '').trim().split(' ').filter(Boolean).map(Number)),
  );
  return { presses, shift: shifts.reduce((sum, value) => sum + value, 0) };
}
