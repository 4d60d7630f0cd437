import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AstroUserConfig } from 'astro';
import { cssLayers, layerOrder } from '../../../src/publish/css-layers.ts';
import { siteTheme } from '../../../src/publish/integrations/site-theme.ts';
import { scriptFiles } from '../../../src/publish/script-files.ts';

test('every stylesheet says first which layer wins', () => {
  const said: string[] = [];
  layerOrder.Once({ prepend: (css) => said.push(css) });
  assert.deepEqual(said, ['@layer reset, tokens, base, article, components, utilities;']);
  assert.equal(cssLayers.at(-1), 'utilities');
});

test('the accent colour of the site is a stylesheet of its own, among the tokens', () => {
  const configs: AstroUserConfig[] = [];
  const setUp = siteTheme({ accent: '#a61adb' }).hooks['astro:config:setup'];
  const options = { updateConfig: (config: AstroUserConfig) => configs.push(config) };
  void setUp?.(options as unknown as Parameters<typeof setUp>[0]); // The hook uses nothing else of Astro's long list.
  const [plugin] = (configs[0]?.vite?.plugins ?? []) as unknown as {
    resolveId(id: string): string | undefined;
    load(id: string): string | undefined;
  }[]; // Ours.
  const id = plugin?.resolveId('virtual:site-theme.css');
  assert.equal(id, '\0virtual:site-theme.css');
  assert.equal(plugin?.load(id), '@layer tokens { :root { --site-accent: #a61adb; } }');
  assert.equal(plugin.resolveId('other.css'), undefined);
  assert.equal(plugin.load('other.css'), undefined);
});

test('scripts are named by their content alone, and what most pages load is one file', () => {
  assert.equal(scriptFiles.entryFileNames, '_astro/[hash].js');
  assert.equal(scriptFiles.chunkFileNames, '_astro/[hash].js');
  const splitting = scriptFiles.codeSplitting as { groups: { test: RegExp }[] }; // Ours.
  const isShared = (file: string) => splitting.groups.some(({ test: pattern }) => pattern.test(file));
  assert.ok(isShared('/home/src/client/storage.ts') && isShared('/home/src/client/patience.ts'));
  assert.ok(!isShared('/home/src/client/desk-memory.ts'));
});
