import type { ReplyWords } from '../language/replies.ts';
import { splitSentences } from '../lib/sentences.ts';
import { countWords } from '../lib/words.ts';
import { dropLinks } from './linked-words.ts';
import { splitAtEnds } from './questions.ts';
import type { ReplyPart } from './parts.ts';
import { listBeginnings } from './repeats.ts';
import type { ReplyArticle, ReplyChoice } from './reply-article.ts';
import { findVoiceFaults, listSayable } from './sayable.ts';

export type ReplySection = ReplyArticle['sections'][number];
type Pieces = Exclude<ReplyPart, { kind: 'link' }>;

/** Words that a title has to have besides those of the title of its page. */
const minWords = 2;

/** Beginnings of words that are in any question. */
const littleWords = new Set([
  'what',
  'when',
  'where',
  'which',
  'have',
  'with',
  'from',
  'this',
  'that',
  'your',
  'will',
  'does',
  'they',
  'them',
]);

const marker = /^(?:[-*]|\d+\.)\s+/;
const numbered = /^\d+\.\s/;

/** The section that a reply is made of: the one that the agent chose for it, else the one whose title the question says. What has ended has none. */
export function findAskedSection(
  article: ReplyArticle,
  { sectionId, tellsSection, question }: Pick<ReplyChoice, 'sectionId' | 'tellsSection' | 'question'>,
  words: ReplyWords,
): ReplySection | undefined {
  const sections = article.status === 'current' ? article.sections.filter((section) => tellSection(section, words).length > 0) : [];
  if (tellsSection) return sections.find(({ id }) => id === sectionId);
  if (question === undefined) return undefined;
  const told = new Set(listBeginnings(article.title));
  const denies = new RegExp(words.denies, 'gi');
  return sections.find(({ title }) => {
    const own = [...new Set(listBeginnings(title.replace(denies, ' ')))].filter((word) => !littleWords.has(word));
    const isOwn = own.filter((word) => !told.has(word)).length >= minWords;
    const about = splitAtEnds(question).filter((sentence) => listBeginnings(sentence).some((word) => own.includes(word)));
    const asked = new Set(about.flatMap(listBeginnings));
    // "The button is there" is no answer to who says that it is not.
    return (
      isOwn && own.every((word) => asked.has(word)) && words.denies.test(title) === about.some((sentence) => words.denies.test(sentence))
    );
  });
}

/** A section in pieces, below its title, so that nothing in it lacks its owner. Empty if it can't be said away from the page. */
export function tellSection({ title, markdown }: ReplySection, words: ReplyWords): Pieces[] {
  const pieces = findVoiceFaults(title, words).length > 0 ? [] : readPieces(markdown, words);
  const [first, ...more] = pieces;
  if (first === undefined) return [];
  return first.kind === 'text' ? [{ kind: 'text', text: `${endLead(title)} ${first.text}` }, ...more] : [{ ...first, title }, ...more];
}

/** What of a section can be said in a chat, in its order: whole sentences. */
export function listSectionSentences(section: ReplySection, words: ReplyWords): string[] {
  return tellSection(section, words)
    .flatMap((piece) => (piece.kind === 'text' ? [piece.text] : piece.items))
    .flatMap((text) => joinQuestions(splitSentences(text)))
    .filter((sentence) => /[.!?][”’"')]?$/.test(sentence) && countWords(sentence) >= words.minSentenceWords);
}

/** A question goes with its answer. */
function joinQuestions(sentences: readonly string[]): string[] {
  return sentences.reduce<string[]>(
    (joined, sentence) =>
      joined.at(-1)?.endsWith('?') ? [...joined.slice(0, -1), `${joined.at(-1) ?? ''} ${sentence}`] : [...joined, sentence],
    [],
  );
}

/** The paragraphs and lists of a text in Markdown, as far as they can be said. Words keep their address; what leads to a place of the same page is left out. */
export function readPieces(markdown: string, words: ReplyWords): Pieces[] {
  const pieces: Pieces[] = [];
  let title = '';
  for (const block of markdown.split(/\n{2,}/).map((each) => each.trim())) {
    if (block === '' || /^[|<#>]/.test(block)) continue;
    if (!marker.test(block)) {
      const sentences = tellLed(block, words).flatMap(splitSentences);
      // What ends with a colon is the title of the list below it; what ends without a mark is that of a table.
      title = sentences.at(-1)?.endsWith(':') === true ? dropLinks(sentences.pop() ?? '').slice(0, -1) : '';
      const text = sentences.join(' ');
      if (/[.!?)”"]$/.test(text)) pieces.push({ kind: 'text', text });
      continue;
    }
    const items = block.split(/\n(?=(?:[-*]|\d+\.)\s)/).flatMap((line) => tellLed(line.replace(marker, ''), words));
    if (items.length > 0) pieces.push({ kind: 'list', title, items, ...(numbered.test(block) ? { from: 1 } : {}) });
    title = '';
  }
  return pieces;
}

/** "**It is lost.** Ask the carrier." is a case and what to do in it: "It is lost: Ask the carrier." */
function tellLed(markdown: string, words: ReplyWords): string[] {
  const text = markdown.replace(/\s*\n\s*/g, ' ').trim();
  const [, lead, rest] = /^\*\*(.+?)\*\*[:,]?\s*(.+)$/.exec(text) ?? [];
  // Who asks us is writing to us already.
  const plain = (rest ?? text).replaceAll('**', '').replace(/\[([^\][]*\bus)\]\([^)]*\)/g, '$1');
  const kept = listSayable(plain, words).filter((sentence) => !/\]\((?!https?:)/.test(sentence));
  if (kept.length === 0 || findVoiceFaults(lead ?? '', words).length > 0) return [];
  if (lead === undefined) return [kept.join(' ')];
  const told = kept.join(' ');
  return [`${endLead(lead)} ${told.charAt(0).toUpperCase()}${told.slice(1)}`];
}

function endLead(lead: string): string {
  return /[?!]$/.test(lead) ? lead : `${lead.replace(/[.:,]+$/, '')}:`;
}
