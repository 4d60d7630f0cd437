import { test } from '@playwright/test';
import { expectHarmless, inputsInRound, pages, roundCount } from '../support/hostile-input.ts';
import { fixtureSite } from '../support/sites.ts';

test.use({ baseURL: fixtureSite.origin });

for (const [name, path] of Object.entries(pages)) {
  test(`all ${roundCount * inputsInRound} hostile inputs do nothing on a page of the kind: ${name}`, async ({ page }) => {
    test.setTimeout(300_000);
    await expectHarmless(
      page,
      path,
      Array.from({ length: roundCount }, (_, round) => round),
    );
  });
}
