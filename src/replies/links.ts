import { changeMark } from '../lib/fingerprint.ts';
import type { ReplyArticle, ReplyDevice } from './reply-article.ts';

/** Where a link leads. */
export interface Place {
  device?: ReplyDevice | undefined;
  /** Anchor of a step. */
  stepId?: string | undefined;
  /** Anchor of a section, instead of a step. */
  sectionId?: string | undefined;
}

/** The addresses of a place on a page, with the change mark of what the agent sees now. */
export function buildLinks(article: ReplyArticle, { device, stepId, sectionId }: Place): { link: string; shortLink: string } {
  const section = article.sections.find(({ id }) => id === sectionId);
  const step = section ? undefined : article.stepGroups.flatMap(({ steps }) => steps).find(({ id }) => id === stepId);
  const query = [...(device ? [`device=${device}`] : []), ...(changeMark.test(article.version) ? [`v=${article.version}`] : [])];
  const search = query.length === 0 ? '' : `?${query.join('&')}`;
  const place = section ?? step;
  const hash = place ? `#${place.id}` : '';
  // A step's own short link knows its anchor and its device.
  const shortLink = step?.shortLink === undefined ? `${article.shortLink}${search}${hash}` : `${step.shortLink}?v=${article.version}`;
  return { link: `${article.address}${search}${hash}`, shortLink };
}
