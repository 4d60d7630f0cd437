import assert from 'node:assert/strict';
import { test } from 'node:test';
import { preview } from '../../../src/publish/integrations/preview.ts';

/** Addresses that the integration adds to a site. */
function listRoutes(command: 'build' | 'dev', isAsked: boolean): string[] {
  const routes: string[] = [];
  const options = { command, injectRoute: ({ pattern }: { pattern: string }) => routes.push(pattern) };
  const setUp = preview(isAsked).hooks['astro:config:setup'];
  void setUp?.(options as unknown as Parameters<typeof setUp>[0]); // The hook uses nothing else of Astro's long list.
  return routes;
}

test('a build for readers has no previews; development and tests have them', () => {
  assert.deepEqual(listRoutes('build', false), []);
  assert.deepEqual(listRoutes('build', true), ['/preview', '/preview/[component]/[example]']);
  assert.deepEqual(listRoutes('dev', false), ['/preview', '/preview/[component]/[example]']);
});
