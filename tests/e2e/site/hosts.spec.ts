import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { hostKinds } from '../../support/hosts.ts';
import { realSite } from '../../support/sites.ts';

for (const { name, skip, start } of hostKinds) {
  test(`the headers of ${name} stop nothing that pages need, and strangers from showing them in a frame`, async ({ page }) => {
    test.skip(skip !== false, String(skip));
    const host = await start(resolve(realSite.folder));
    try {
      const errors: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await page.goto(`${host.origin}/search/?q=how+long+does+a+bank+transfer+take`);
      await expect(page.getByRole('link', { name: /transfer|arrive/i }).first()).toBeVisible();
      await page.goto(`${host.origin}/articles/pay-by-tt/#app-step-choose-tt`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.goto(`${host.origin}/guides/pay-later/laptop/`);
      await page
        .getByRole('button', { name: /practi/i })
        .first()
        .click();
      await page.waitForLoadState('networkidle');
      expect(errors).toEqual([]);

      const stranger = createServer((_request, response) => {
        response.writeHead(200, { 'Content-Type': 'text/html' }).end(`<iframe src="${host.origin}/embed/502/"></iframe>`);
      });
      await new Promise<void>((done) => stranger.listen(0, '127.0.0.1', done));
      await page.goto(`http://127.0.0.1:${(stranger.address() as AddressInfo).port}/`); // A server that listens on a port has one.
      await expect.poll(() => errors.join('\n')).toContain('frame-ancestors');
      stranger.close();
    } finally {
      await host.stop();
    }
  });
}
