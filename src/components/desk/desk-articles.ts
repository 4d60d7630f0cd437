import { inSite } from '../../client/site-path.ts';
import type { ReplyArticle } from '../../replies/reply-article.ts';
import { fetchJson } from '../../search/browser/patience.ts';
import type { DeskPage } from './find-pages.ts';

/** The articles that were opened, each loaded once; one that failed is loaded anew. */
export class DeskArticles {
  readonly #loaded = new Map<number, Promise<ReplyArticle>>();

  /** Rejects if it can't be loaded. */
  load({ id, data }: DeskPage): Promise<ReplyArticle> {
    const article = this.#loaded.get(id) ?? fetchJson(inSite(`/api/v2/${data}`)).then((loaded) => loaded as ReplyArticle); // Written by our own build.
    this.#loaded.set(id, article);
    article.catch(() => this.#loaded.delete(id));
    return article;
  }
}
