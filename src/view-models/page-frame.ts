import type { Content } from '../content/content.ts';
import { addresses } from '../lib/addresses.ts';
import { endAtSentence } from '../lib/end-at-sentence.ts';
import { isIndexed } from '../lib/indexed-pages.ts';
import { toJsonLd } from '../lib/json-ld.ts';
import { wording } from '../language/en.ts';

/** A link as readers see it. */
export interface LinkView {
  title: string;
  href: string;
}

/** A page in another format. */
export interface Alternate {
  /** Media type. */
  type: string;
  href: string;
}

/** What every page needs around its content. */
export interface PageFrame {
  /** The page's own name; the browser's title adds the site's. */
  title: string;
  documentTitle: string;
  description: string;
  /** Absolute address that search engines should keep. */
  canonical: string;
  kind: 'website' | 'article';
  language: string;
  direction: 'ltr' | 'rtl';
  siteName: string;
  audience: string;
  contact: LinkView & { note: string };
  /** From the home page down to this one; empty on the home page. */
  breadcrumbs: readonly LinkView[];
  /** BreadcrumbList for search engines, ready to stand in a script element. */
  breadcrumbJson?: string | undefined;
  /** Absolute address of the picture that is shown with a link to the page. */
  picture: string;
  /** The page in other formats. */
  alternates: readonly Alternate[];
  /** Whether the site keeps pages on readers' devices. */
  keepsPages: boolean;
  /** False keeps the page out of search engines. */
  isIndexed: boolean;
}

interface FrameOptions {
  title: string;
  description: string;
  path: string;
  kind?: PageFrame['kind'];
  /** Pages between the home page and this one. */
  parents?: readonly LinkView[];
  /** Path of the share picture; that of the site unless given. */
  picture?: string;
  alternates?: readonly Alternate[];
}

/** Search engines show about this much. */
const maxDescriptionLength = 160;

/** Builds the frame of a page at `path`. */
export function buildPageFrame(
  { site }: Pick<Content, 'site'>,
  { title, description, path, kind = 'website', parents = [], picture = addresses.homePicture, alternates = [] }: FrameOptions,
): PageFrame {
  const isHome = path === addresses.home;
  const breadcrumbs = isHome ? [] : [{ title: wording.home, href: addresses.home }, ...parents, { title, href: path }];
  return {
    title,
    documentTitle: isHome ? `${site.name}: ${lowerFirst(site.audience)}` : `${title} | ${site.name}`,
    description: endAtSentence(description, maxDescriptionLength),
    canonical: site.address + path,
    kind,
    language: site.language,
    direction: site.direction,
    siteName: site.name,
    audience: site.audience,
    contact: { title: site.contact.label, href: addresses.article(site.contact.article), note: site.contact.note },
    breadcrumbs,
    ...(isHome ? {} : { breadcrumbJson: toJsonLd(buildBreadcrumbList(breadcrumbs, site.address)) }),
    picture: site.address + picture,
    alternates,
    keepsPages: site.offline,
    isIndexed: isIndexed(path),
  };
}

function buildBreadcrumbList(breadcrumbs: readonly LinkView[], address: string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: breadcrumbs.map(({ title, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      // The last one is the page itself, which needs no address.
      ...(index < breadcrumbs.length - 1 && { item: address + href }),
    })),
  };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
