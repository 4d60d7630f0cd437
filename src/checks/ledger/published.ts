import type { LinkedPage, Redirect } from '../../lib/redirects.ts';

/** A place of a page that links can lead to. */
export interface Anchor {
  id: string;
  kind: 'heading' | 'step' | 'other';
  /** Text of a heading. */
  text: string;
}

/** What a site answers to. */
export interface Published {
  pages: readonly LinkedPage[];
  redirects: readonly Redirect[];
  /** Places that links can lead to, by the address of their page. */
  anchors: ReadonlyMap<string, readonly Anchor[]>;
}
