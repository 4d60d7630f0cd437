import { getAttribute, listComponents } from '../../content/document/component-node.ts';
import { addresses } from '../../lib/addresses.ts';
import type { ContentFiles } from '../../content/read-files.ts';
import type { MdxFile } from '../../content/source-file.ts';

/** The file a page is written in. */
export interface PageSource {
  /** Path as the writer knows it. */
  file: string;
  text: string;
  /** File of the flow whose steps the page shows. */
  flow?: string | undefined;
}

/** Files of articles and guides by the address of their page. */
export type PageSources = ReadonlyMap<string, PageSource>;

/** Where each page is written, for messages about its links. */
export function listPageSources({ articles, guides, flows }: ContentFiles): PageSources {
  const flowFiles = new Map(flows.map(({ slug, source }) => [slug, source.file]));
  const toSource = (source: MdxFile, flow: string | undefined): PageSource => ({
    file: source.file,
    text: source.text,
    flow: flowFiles.get(flow ?? ''),
  });
  return new Map([
    ...articles.map(({ slug, source }) => [addresses.article(slug), toSource(source, findFlow(source))] as const),
    ...guides.map(({ guide, slug, source, data }) => [addresses.guide(`${guide}/${slug}`), toSource(source, data?.flow)] as const),
  ]);
}

function findFlow({ tree }: MdxFile): string | undefined {
  return listComponents(tree.children, 'Steps').flatMap((node) => getAttribute(node, 'flow') ?? [])[0];
}
