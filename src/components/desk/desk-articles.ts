import { inSite } from '../../client/site-path.ts';
import type { ReplyArticle } from '../../replies/reply-article.ts';
import { fetchJson } from '../../client/patience.ts';
import type { DeskPage } from './find-pages.ts';

/** A host may answer with something else: an older or newer site, or a page of its own. */
function requireArticle(loaded: unknown, id: number): ReplyArticle {
  if (typeof loaded !== 'object' || loaded === null || !('id' in loaded) || loaded.id !== id) throw new Error(`That is not page ${id}.`);
  return loaded as ReplyArticle; // What bears a page's id was written by our own build.
}

/** The articles that were opened, each loaded once; one that failed is loaded anew. */
export class DeskArticles {
  readonly #loaded = new Map<number, Promise<ReplyArticle>>();

  /** Rejects if it can't be loaded. */
  load({ id, data }: DeskPage): Promise<ReplyArticle> {
    const article = this.#loaded.get(id) ?? fetchJson(inSite(`/api/v2/${data}`)).then((loaded) => requireArticle(loaded, id));
    this.#loaded.set(id, article);
    article.catch(() => this.#loaded.delete(id));
    return article;
  }
}
