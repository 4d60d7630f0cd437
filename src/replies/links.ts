import { changeMark } from '../lib/fingerprint.ts';
import type { ReplyArticle, ReplyDevice } from './reply-article.ts';

/** Where a link leads. */
export interface Place {
  device?: ReplyDevice | undefined;
  /** Anchor of a step. */
  stepId?: string | undefined;
}

/** The addresses of a place on a page, with the change mark of what the agent sees now. */
export function buildLinks(article: ReplyArticle, { device, stepId }: Place): { link: string; shortLink: string } {
  const step = article.stepGroups.flatMap(({ steps }) => steps).find(({ id }) => id === stepId);
  const query = [...(device ? [`device=${device}`] : []), ...(changeMark.test(article.version) ? [`v=${article.version}`] : [])];
  const search = query.length === 0 ? '' : `?${query.join('&')}`;
  const hash = step ? `#${step.id}` : '';
  // A step's own short link knows its anchor and its device.
  const shortLink = step?.shortLink === undefined ? `${article.shortLink}${search}${hash}` : `${step.shortLink}?v=${article.version}`;
  return { link: `${article.address}${search}${hash}`, shortLink };
}
