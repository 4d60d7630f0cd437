import { chromium, type Page } from '@playwright/test';
import { loadFlowPages } from '../tests/support/flow-pages.ts';

// Measures the practice on a served site, on a processor slowed four times: how long a press takes until the next
// picture is on the screen, and whether anything moves. `npm run bench:step-through -- http://localhost:4321`.
const [origin = 'http://localhost:4321'] = process.argv.slice(2);
const slowdown = 4;
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
for (const { flow, device, steps } of await loadFlowPages()) {
  const page = await browser.newPage({ viewport: device === 'app' ? { width: 360, height: 740 } : { width: 1280, height: 800 } });
  await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(origin + (steps[0]?.address ?? ''));
  await watch(page);
  for (let round = 0; round < 3; round++) {
    for (const step of steps.slice(0, -1)) {
      await page.goto(origin + step.address);
      await page.getByRole('dialog').locator('.control-target').first().click();
    }
  }
  await page.waitForFunction(() => document.readyState === 'complete');
  const { presses, shift } = await read(page);
  const sorted = presses.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  console.log(
    `${flow}, ${device}: ${sorted.length} presses, median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms, longest ${at(1)} ms, layout shift ${shift}`,
  );
  await page.close();
}
await browser.close();

/** Keeps each press's time until the next paint, and every layout shift, in the session: they survive the next page. */
async function watch(page: Page): Promise<void> {
  const observe = () => {
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
  };
  await page.addInitScript(observe);
  await page.reload();
}

async function read(page: Page): Promise<{ presses: number[]; shift: number }> {
  const [presses = [], shifts = []] = await page.evaluate(() =>
    ['presses', 'shift'].map((key) => (sessionStorage.getItem(key) ?? '').trim().split(' ').filter(Boolean).map(Number)),
  );
  return { presses, shift: shifts.reduce((sum, value) => sum + value, 0) };
}
