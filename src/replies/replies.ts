/** The longest chat reply, in characters: what chat windows show without "read more". */
export const maxChatLength = 300;

interface MarkedStep {
  id: string;
  text: string;
  mark: string;
}

/** An article as far as replies need it; what `/api/v1/articles/<slug>.json` holds. */
export interface ReplyArticle {
  title: string;
  address: string;
  shortLink: string;
  shortAnswer: string;
  statusNote?: string | undefined;
  steps: Partial<Record<'laptop' | 'app' | 'any', readonly MarkedStep[] | undefined>>;
  facts: readonly { mark: string }[];
}

/** What the agent has chosen. */
export interface ReplyChoice {
  /** Undefined for every device. */
  device?: Device | undefined;
  /** Anchor of the step to begin at. */
  stepId?: string | undefined;
  greeting: string;
  signOff: string;
}

/** The site's words around a reply. */
export interface ReplyWords {
  deviceOn: Readonly<Record<'laptop' | 'app', string>>;
  steps: string;
  wholeAnswer: string;
}

/** Everything an agent can paste. */
export interface Replies {
  link: string;
  shortLink: string;
  rich: { text: string; html: string };
  markdown: string;
  chat: string;
  email: string;
}

type Device = 'laptop' | 'app';

/** Steps that belong together; `device` where they are for one only. */
export interface StepGroup {
  device?: Device | undefined;
  steps: readonly MarkedStep[];
}

/** The steps for a device, or for every one if none is given. Steps without a device suit each. */
export function listStepGroups({ steps }: Pick<ReplyArticle, 'steps'>, device?: Device): StepGroup[] {
  const groups = ([undefined, 'laptop', 'app'] as const).flatMap((name) => {
    const own = steps[name ?? 'any'];
    return own ? [{ device: name, steps: own }] : [];
  });
  const fitting = groups.filter((group) => group.device === device || group.device === undefined);
  return device === undefined || fitting.length === 0 ? groups : fitting;
}

/** Builds all replies from the article's own words, so that none can say anything else than its page. */
export function buildReplies(article: ReplyArticle, choice: ReplyChoice, words: ReplyWords): Replies {
  const groups = listStepGroups(article, choice.device);
  // A step belongs to a device, so a link to it names that device.
  const device = choice.device ?? groups.find(({ steps }) => steps.some(({ id }) => id === choice.stepId))?.device;
  const place = { groups: choice.stepId === undefined ? groups : listStepGroups(article, device), stepId: choice.stepId, device };
  const link = addPlace(article.address, article, place);
  const shortLink = addPlace(article.shortLink, article, place);
  return {
    link,
    shortLink,
    rich: { text: `${article.title}\n${link}`, html: `<a href="${escapeHtml(link)}">${escapeHtml(article.title)}</a>` },
    markdown: `[${article.title.replace(/[[\]\\]/g, '\\$&')}](${link})`,
    chat: buildChatReply(article, place, shortLink),
    email: buildEmailReply(article, place, choice, link, words),
  };
}

/** What of the article a reply is about. */
interface Place {
  groups: readonly StepGroup[];
  stepId: string | undefined;
  device: Device | undefined;
}

/** The address with device and step, and with the marks of what the agent sees now. */
function addPlace(address: string, { facts }: ReplyArticle, { groups, stepId, device }: Place, hasMarks = true): string {
  const marks = [...facts, ...groups.flatMap(({ steps }) => steps)].map(({ mark }) => mark).join('');
  const query = [...(device ? [`device=${device}`] : []), ...(hasMarks && marks !== '' ? [`v=${marks}`] : [])].join('&');
  return `${address}${query === '' ? '' : `?${query}`}${stepId === undefined ? '' : `#${stepId}`}`;
}

/** Whole sentences as long as they fit, warnings first. The marks give way first: the answer matters more. */
function buildChatReply(article: ReplyArticle, place: Place, markedLink: string): string {
  const steps = place.groups.flatMap((group) => group.steps);
  const step = steps.find(({ id }) => id === place.stepId);
  const sentences = step
    ? [`${getNumber(step, place.groups)}. ${step.text}`]
    : [...splitSentences(article.statusNote ?? ''), ...splitSentences(article.shortAnswer)];
  const whole = `${sentences.join(' ')} ${markedLink}`;
  if (whole.length <= maxChatLength) return whole;
  const link = addPlace(article.shortLink, article, place, false);
  let text = '';
  for (const sentence of sentences) {
    const longer = text === '' ? sentence : `${text} ${sentence}`;
    if (longer.length + 1 + link.length > maxChatLength) break;
    text = longer;
  }
  if (text === '') text = `${(sentences[0] ?? '').slice(0, maxChatLength - link.length - 2).replace(/\s+\S*$/, '')}…`;
  return `${text} ${link}`;
}

function buildEmailReply(article: ReplyArticle, { groups, stepId }: Place, choice: ReplyChoice, link: string, words: ReplyWords): string {
  const lists = groups.map(({ device, steps }) => {
    const first = Math.max(
      0,
      steps.findIndex(({ id }) => id === stepId),
    );
    const lines = steps.slice(first).map(({ text }, index) => `${first + index + 1}. ${text}`);
    return `${device ? words.deviceOn[device] : words.steps}:\n${lines.join('\n')}`;
  });
  return [choice.greeting, article.statusNote, article.shortAnswer, ...lists, `${words.wholeAnswer}:\n${link}`, choice.signOff]
    .filter((part) => part !== undefined && part.trim() !== '')
    .join('\n\n');
}

function getNumber(step: MarkedStep, groups: readonly StepGroup[]): number {
  return 1 + Math.max(...groups.map(({ steps }) => steps.indexOf(step)));
}

/** "T/T takes 3 days. Then wait." becomes two sentences; a dot inside a word or a figure parts nothing. */
function splitSentences(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=[.!?])\s+(?=[\p{Lu}\d])/u);
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
