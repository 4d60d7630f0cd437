import type { ArticleApiV2 } from '../content/schema/api.ts';

/** An article or guide as far as replies need it: what `/api/v2/articles/<slug>.json` holds. */
export type ReplyArticle = Pick<
  ArticleApiV2,
  | 'id'
  | 'title'
  | 'address'
  | 'shortLink'
  | 'version'
  | 'status'
  | 'shortAnswer'
  | 'preconditions'
  | 'stepGroups'
  | 'warnings'
  | 'sections'
  | 'tables'
> &
  Partial<Pick<ArticleApiV2, 'shortTitle' | 'reply' | 'statusNote' | 'links' | 'facts' | 'reviewed'>>;

export type ReplyDevice = 'laptop' | 'app';

/** The steps of one procedure on one device, or on any. */
export type ReplyGroup = ReplyArticle['stepGroups'][number];
export type ReplyStep = ReplyGroup['steps'][number];

/** What the agent has chosen. Positions count from 0. */
export interface ReplyChoice {
  /** Undefined for every device. */
  device?: ReplyDevice | undefined;
  /** Position of the procedure, where an article has several; the first that suits the device unless given. */
  procedure?: number | undefined;
  /** Anchor of the step to begin at. */
  stepId?: string | undefined;
  /** Anchor of the section that has a link of its own. */
  sectionId?: string | undefined;
  /** Whether the replies are made of that section, too, and lead to it. */
  tellsSection?: boolean | undefined;
  /** Position of the one precondition that concerns the case; all are sent unless given. */
  precondition?: number | undefined;
  /** The buyer's question, if known: rows and cases of another way to pay are left out. */
  question?: string | undefined;
  greeting: string;
  signOff: string;
}
