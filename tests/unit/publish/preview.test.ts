import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { preview } from '../../../src/publish/integrations/preview.ts';

/** Addresses that the integration adds to a site. */
function listRoutes(command: 'build' | 'dev', isAsked?: boolean): string[] {
  const routes: string[] = [];
  const injectRoute = ({ pattern, entrypoint, prerender }: { pattern: string; entrypoint: URL; prerender: boolean }) => {
    assert.ok(existsSync(entrypoint), `${entrypoint.href} is there`);
    assert.ok(prerender);
    routes.push(pattern);
  };
  const options = { command, injectRoute };
  const setUp = preview(isAsked).hooks['astro:config:setup'];
  void setUp?.(options as unknown as Parameters<typeof setUp>[0]); // The hook uses nothing else of Astro's long list.
  return routes;
}

test('a build for readers has no previews; development and tests have them', () => {
  assert.deepEqual(listRoutes('build', false), []);
  assert.deepEqual(listRoutes('build', true), ['/preview', '/preview/[component]/[example]']);
  assert.deepEqual(listRoutes('dev', false), ['/preview', '/preview/[component]/[example]']);
});

test('a build is for readers unless tests ask otherwise', () => {
  const own = process.env['HELP_PREVIEW'];
  const listFor = (value: string | undefined) => {
    if (value === undefined) delete process.env['HELP_PREVIEW'];
    else process.env['HELP_PREVIEW'] = value;
    return listRoutes('build').length;
  };
  assert.deepEqual([listFor(undefined), listFor('0'), listFor('1')], [0, 0, 2]);
  listFor(own);
});
