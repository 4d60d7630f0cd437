import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { listExamples, type ExampleFiles, type ShownExample } from '../../src/preview/list-examples.ts';

/** Every example of every component, from the files beside the components. */
export async function loadExamples(): Promise<ShownExample[]> {
  const files = await Promise.all(
    globSync('src/components/*/*.examples.ts')
      .sort()
      // Each file exports "examples"; "astro check" holds it to the type.
      .map(async (file) => [file, (await import(pathToFileURL(resolve(file)).href)) as ExampleFiles[string]] as const),
  );
  return listExamples(Object.fromEntries(files));
}
