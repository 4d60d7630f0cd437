import { test } from '@playwright/test';
import { expectUsable } from '../support/expect-usable.ts';
import { pageKinds } from '../support/fault-pages.ts';
import { faults } from '../support/faults.ts';

for (const kind of pageKinds) {
  for (const fault of faults) {
    test(`a page of the kind "${kind.name}" can be used, whichever of its files is faulty: ${fault}`, async ({ browser }) => {
      test.setTimeout(600_000);
      await expectUsable(browser, kind, fault);
    });
  }
}
