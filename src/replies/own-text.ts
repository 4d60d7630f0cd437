import { messageWords as words } from '../language/messages.ts';
import { countWords } from '../lib/words.ts';
import { isClosingLine } from './buyer-name.ts';
import { questionEnd } from './questions.ts';

/** What a buyer wrote, apart from what mail programs and older mails add. */
export interface OwnText {
  /** Lines that say something, none empty. */
  body: readonly string[];
  /** Farewell, name and ways to reach the buyer. */
  closing: readonly string[];
}

/** Farewells are short. */
const maxFarewellWords = 8;

/** Lines at the head of a mail. */
const maxHeadLines = 12;

const quoteMark = /^(?:[>＞]|&gt;)+\s?/;
const endMark = /^(?:--|—|__|–)\s*$/;

/** Takes quotes, heads of mails, signatures and what stands below them out of a message. */
export function findOwnText(message: string): OwnText {
  const lines = cutOlder(
    unquoteWhole(
      message.split(/\r?\n/).map((line) =>
        line
          .replace(/[\u200e\u200f\ufeff]/g, '')
          .replace(/[´`‘]/g, '’')
          .trim(),
      ),
    ),
  );
  const end = lines.findIndex((line, index) => index > 0 && (endMark.test(line) || words.disclaimer.test(line)));
  const own = (end < 0 ? lines : lines.slice(0, end)).filter((line) => /[^\s*_=|-]/u.test(line) && !words.sentFrom.test(line));
  const first = own.findIndex((line, index) => index > 0 && isFarewell(line) && own.slice(index + 1).every(isClosing));
  // Ways to be reached may stand below a name without a farewell.
  const last = own.findLastIndex((line) => !words.contact.test(line)) + 1;
  const start = first < 0 ? Math.max(1, last) : first;
  const ending = end < 0 ? [] : lines.slice(end + 1).filter((line) => line !== '');
  return { body: own.slice(0, start), closing: [...own.slice(start), ...ending] };
}

/** The lines without their marks where every line is a quote: somebody copied the message from a reply to it. */
function unquoteWhole(lines: readonly string[]): readonly string[] {
  return lines.every((line) => line === '' || quoteMark.test(line)) ? lines.map((line) => line.replace(quoteMark, '').trim()) : lines;
}

/** The lines up to an older mail, without quotes. Where nothing stands above, what was forwarded is read, but no head. */
function cutOlder(lines: readonly string[]): string[] {
  const kept: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (quoteMark.test(line)) continue;
    const lead = countLead(lines, index);
    const follows = lines.slice(index + lead).filter((each) => each !== '');
    if (lead > 0 && follows[0] !== undefined && quoteMark.test(follows[0])) {
      index += lead - 1;
      continue;
    }
    const head = countHead(lines, index);
    const isOlder = words.olderMail.test(line) || head > 0;
    if (lead > 0 || (isOlder && kept.some((each) => each !== ''))) break;
    if (isOlder) index += Math.max(0, head - 1);
    else if (kept.some((each) => each !== '') || !words.headSubject.test(line)) kept.push(line);
  }
  return kept;
}

/** How many lines introduce a quote: mail programs break "On Monday, Support wrote:" where it is long. */
function countLead(lines: readonly string[], index: number): number {
  const [line = '', next = ''] = lines.slice(index, index + 2);
  const isLead = (text: string) => words.quoteLead.test(text);
  const isQuoted = (from: number) => quoteMark.test(lines.slice(from).find((each) => each !== '') ?? '');
  if (isLead(line)) return words.quoteMark.test(line) || isQuoted(index + 1) ? 1 : 0;
  const isBroken = line !== '' && isLead(next) && words.quoteMark.test(line) && /[<@]/.test(next);
  return isBroken ? 2 : 0;
}

/** How many lines are the head of a mail; 0 if a line only looks like one. */
function countHead(lines: readonly string[], index: number): number {
  const near = lines.slice(index, index + maxHeadLines);
  const after = near.findIndex((line) => !words.head.test(line));
  const head = near.slice(0, after < 0 ? undefined : after);
  return head.some((line) => words.headSender.test(line)) && head.some((line) => words.headSubject.test(line)) ? head.length : 0;
}

/** Whether a line says farewell, with or without a name behind it. */
function isFarewell(line: string): boolean {
  return words.farewell.test(line) && countWords(line) <= maxFarewellWords && !questionEnd.test(line) && isClosingLine(line);
}

/** Whether a line can stand below a farewell. */
function isClosing(line: string): boolean {
  return words.contact.test(line) || words.farewell.test(line) || words.company.test(line) || isClosingLine(line);
}
