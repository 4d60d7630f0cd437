declare namespace App {
  interface Locals {
    /** What the page's content may refer to; set by the page before it renders the content. */
    references?: import('./view-models/references.ts').PageReferences;
    /** Set on a guide page that is for one device only. */
    onlyDevice?: import('./content/schema/shared.ts').DeviceName | undefined;
    /** Pages of the same guide, one per device; set on guide pages. */
    devicePages?: import('./view-models/article-page.ts').ArticlePage['devicePages'];
  }
}
