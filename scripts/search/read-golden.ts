import { z } from 'astro/zod';
import { collectKnownIds } from '../../src/checks/known-ids.ts';
import { listPageAddresses } from '../../src/checks/page-addresses.ts';
import { suggest } from '../../src/content/problem.ts';
import type { ContentFiles } from '../../src/content/read-files.ts';
import { getSlug } from '../../src/lib/addresses.ts';
import { stop } from '../../src/publish/stages.ts';
import { readText } from '../read-text.ts';
import type { GoldenQuery } from './score-replies.ts';

const goldenSchema = z.array(
  z.object({ query: z.string().min(1), expect: z.array(z.string()), kind: z.string().optional(), note: z.string().optional() }),
);
const form = 'It must be a list of { "query": "…", "expect": ["slug"], "kind": "…" }, where "expect" is empty if no page answers.';

/** Queries with known answers, from a file that was given. Ends the process with what is wrong with it. */
export function readGolden(file: string): GoldenQuery[] {
  const { data, error } = goldenSchema.safeParse(parseJson(file));
  if (data && data.length > 0) return data;
  const [issue] = error?.issues ?? [];
  if (!issue) return stop(`"${file}" holds no query. ${form}`);
  const [entry, key] = issue.path;
  const place = typeof entry === 'number' ? `entry ${entry + 1} of "${file}"` : `"${file}"`;
  return stop(`${place} is not as it must be${key === undefined ? '' : ` in "${String(key)}"`}. ${form}`);
}

function parseJson(file: string): unknown {
  const text = readText(file);
  try {
    return JSON.parse(text);
  } catch (error) {
    return stop(`"${file}" is no JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

/** Ends the process if an answer names no page of the content: nothing could find it. */
export function requireKnownPages(golden: readonly GoldenQuery[], files: ContentFiles): void {
  const ids = collectKnownIds(files);
  const pages = [...listPageAddresses(ids)].map(getSlug).filter((name) => name !== '');
  // The first page of a guide is known by its file too.
  const known = new Set([...pages, ...files.guides.map(({ slug }) => slug), ...ids.terms.keys()]);
  const wrong = golden.flatMap(({ query, expect }) =>
    expect.flatMap((slug) => {
      const last =
        slug
          .replace(/^\/|\/$/g, '')
          .split(/[/#]/)
          .at(-1) ?? '';
      return known.has(last)
        ? []
        : [`"${query}" expects "${slug}", and there is no such page.${suggest(last, known, 'Correct the slug.')}`];
    }),
  );
  if (wrong.length > 0) stop(wrong.join('\n'));
}
