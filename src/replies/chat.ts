import type { ReplyWords } from '../language/replies.ts';
import { splitSentences } from '../lib/sentences.ts';
import { countWords } from '../lib/words.ts';
import type { ChosenSteps } from './procedures.ts';
import { listWarnings, tellCase } from './parts.ts';
import type { ReplyArticle, ReplyChoice } from './reply-article.ts';
import { listAnswer } from './sayable.ts';

/** The longest chat reply, in characters: what chat windows show without "read more". */
export const maxChatLength = 300;

/** What a chat reply is made from. */
interface ChatSource {
  article: ReplyArticle;
  chosen: ChosenSteps | undefined;
  choice: Omit<ReplyChoice, 'greeting' | 'signOff'>;
  link: string;
  words: ReplyWords;
  locale: string;
}

/**
 * Whole sentences as long as they fit, then the link. What warns of losing money comes before all but the first
 * sentence of the answer; where it would find no room, the link goes without its query.
 */
export function buildChatReply(source: ChatSource): string {
  const warnings = listWarnings(source.article, source.chosen?.groups ?? []).flatMap(splitSentences);
  const answer = buildOpening(source);
  const bare = source.link.replace(/\?[^#]*/, '');
  const whole = fill(answer, warnings, source.link);
  const { kept, link } = warnings.length > 0 && whole.kept.warnings.length === 0 ? fill(answer, warnings, bare) : whole;
  return [...kept.answer, ...kept.warnings, link].join(' ');
}

/** What fits, in the order of what matters. */
function fill(answer: readonly string[], warnings: readonly string[], link: string) {
  const kept = { answer: [] as string[], warnings: [] as string[] };
  const add = (next: string | undefined, position: 'answer' | 'warnings') =>
    next !== undefined && [...kept.answer, ...kept.warnings, next, link].join(' ').length <= maxChatLength && kept[position].push(next) > 0;
  if (add(answer[0], 'answer')) {
    for (const warning of warnings) if (!add(warning, 'warnings')) break;
    // A question whose answer did not fit says nothing.
    while (kept.warnings.length < warnings.length && kept.warnings.at(-1)?.endsWith('?')) kept.warnings.pop();
    for (const sentence of answer.slice(1)) if (!add(sentence, 'answer')) break;
  }
  return { kept, link };
}

/** The sentences a chat begins with: the chosen step or the case that was asked about, else the answer. */
function buildOpening({ article, chosen, choice, words, locale }: ChatSource): string[] {
  const group = chosen?.groups.find(({ steps }) => steps.some(({ id }) => id === choice.stepId));
  const step = group?.steps.find(({ id }) => id === choice.stepId);
  if (!step) {
    const precondition = article.preconditions[choice.precondition ?? -1];
    const asked = precondition ? tellCase(precondition, words).flatMap(splitSentences) : [];
    return [...asked, ...listAnswer(article, words, locale, asked)];
  }
  const [first = '', ...rest] = splitSentences(step.text);
  const place = group?.device !== undefined && group.device !== choice.device ? words.deviceOn[group.device] : undefined;
  if (place !== undefined) return [`${place}: ${first}`, ...rest];
  return [countWords(first) < words.minSentenceWords ? `${words.nextStep}: ${first}` : first, ...rest];
}
