import type { ContentFiles } from '../content/read-files.ts';
import type { MdxFile, YamlFile } from '../content/source-file.ts';

/** Every file of a content folder that a schema knows, for rules that hold for all of them. */
export function listSources(content: ContentFiles): (YamlFile | MdxFile)[] {
  const { site, categories, labels, glossary, aliases, notCovered } = content;
  const { facts, flows, comparisons, articles, guides, pages, phrasings } = content;
  const single = [site, categories, labels, glossary, aliases, notCovered].filter((file) => file !== undefined);
  return [...single, ...facts, ...flows, ...comparisons, ...phrasings, ...articles, ...guides, ...pages].map(({ source }) => source);
}
