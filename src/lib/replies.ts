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
  device?: 'laptop' | 'app' | undefined;
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

/** The steps for a device; those without a device suit every one. */
export function getStepsFor({ steps }: Pick<ReplyArticle, 'steps'>, device: 'laptop' | 'app' | undefined): readonly MarkedStep[] {
  return (device && steps[device]) ?? steps.any ?? steps.laptop ?? steps.app ?? [];
}

/** Builds all replies from the article's own words, so that none can say anything else than its page. */
export function buildReplies(article: ReplyArticle, choice: ReplyChoice, words: ReplyWords): Replies {
  const link = addChoice(article.address, article, choice);
  const shortLink = addChoice(article.shortLink, article, choice);
  return {
    link,
    shortLink,
    rich: { text: `${article.title}\n${link}`, html: `<a href="${escapeHtml(link)}">${escapeHtml(article.title)}</a>` },
    markdown: `[${article.title.replace(/[[\]\\]/g, '\\$&')}](${link})`,
    chat: buildChatReply(article, choice, shortLink),
    email: buildEmailReply(article, choice, link, words),
  };
}

/** The address with device and step, and with the marks of what the agent sees now. */
function addChoice(address: string, article: ReplyArticle, { device, stepId }: ReplyChoice, hasMarks = true): string {
  const steps = device ? getStepsFor(article, device) : Object.values(article.steps).flatMap((list) => list ?? []);
  const marks = [...article.facts, ...steps].map(({ mark }) => mark).join('');
  const query = [...(device ? [`device=${device}`] : []), ...(hasMarks && marks !== '' ? [`v=${marks}`] : [])].join('&');
  return `${address}${query === '' ? '' : `?${query}`}${stepId === undefined ? '' : `#${stepId}`}`;
}

/** Whole sentences as long as they fit. The marks give way first: the answer matters more. */
function buildChatReply(article: ReplyArticle, choice: ReplyChoice, markedLink: string): string {
  const steps = getStepsFor(article, choice.device);
  const position = steps.findIndex(({ id }) => id === choice.stepId);
  const step = steps[position];
  const sentences = step
    ? [`${position + 1}. ${step.text}`]
    : [...splitSentences(article.statusNote ?? '').slice(0, 1), ...splitSentences(article.shortAnswer)];
  const whole = `${sentences.join(' ')} ${markedLink}`;
  if (whole.length <= maxChatLength) return whole;
  const link = addChoice(article.shortLink, article, choice, false);
  let text = '';
  for (const sentence of sentences) {
    const longer = text === '' ? sentence : `${text} ${sentence}`;
    if (longer.length + 1 + link.length > maxChatLength) break;
    text = longer;
  }
  if (text === '') text = `${(sentences[0] ?? '').slice(0, maxChatLength - link.length - 2).replace(/\s+\S*$/, '')}…`;
  return `${text} ${link}`;
}

function buildEmailReply(article: ReplyArticle, choice: ReplyChoice, link: string, words: ReplyWords): string {
  const steps = getStepsFor(article, choice.device);
  const first = Math.max(
    0,
    steps.findIndex(({ id }) => id === choice.stepId),
  );
  const device = (['laptop', 'app'] as const).find((name) => article.steps[name] === steps);
  const list = steps.slice(first).map(({ text }, index) => `${first + index + 1}. ${text}`);
  return [
    choice.greeting,
    article.statusNote,
    article.shortAnswer,
    ...(list.length > 0 ? [`${device ? words.deviceOn[device] : words.steps}:\n${list.join('\n')}`] : []),
    `${words.wholeAnswer}:\n${link}`,
    choice.signOff,
  ]
    .filter((part) => part !== undefined && part.trim() !== '')
    .join('\n\n');
}

/** "T/T takes 3 days. Then wait." becomes two sentences; a dot inside a word or a figure parts nothing. */
function splitSentences(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=[.!?])\s+(?=[\p{Lu}\d])/u);
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
