import { messageWords } from '../language/messages.ts';
import { countWords } from '../lib/words.ts';
import { findName } from './buyer-name.ts';
import { findDevice, removeDevices } from './device.ts';
import { findOrderNumber } from './order-number.ts';
import { findOwnText } from './own-text.ts';
import { questionEnd, splitQuestions } from './questions.ts';
import type { ReplyDevice } from './reply-article.ts';

/** What a buyer's message says, as far as its form tells. */
export interface Ticket {
  /** Each is looked up alone; at least one unless the buyer wrote nothing. */
  questions: string[];
  name?: string | undefined;
  order?: string | undefined;
  /** The device that the buyer works on; undefined where it is not clear. */
  device?: ReplyDevice | undefined;
}

/** Reads a pasted message. Nothing of it is kept. */
export function readTicket(message: string): Ticket {
  const text = findOwnText(message);
  const name = findName(text);
  const body = text.body.filter((line, index) => !isFrame(line, index, text.body.length, name));
  return {
    questions: splitQuestions(body, (sentence) => !messageWords.plea.test(sentence)),
    name,
    order: findOrderNumber([...text.body, ...text.closing].join('\n')),
    device: findDevice(body.join('\n')),
  };
}

/** The wordings in which a question is looked up, one after the other until one is answered: as it is on any device, then as it stands. */
export function listWordings(question: string): string[] {
  return [...new Set([removeDevices(question), question])];
}

/** Whether a line greets, says farewell or signs. */
function isFrame(line: string, index: number, count: number, name: string | undefined): boolean {
  if (count < 2 || questionEnd.test(line) || /\d{9}/.test(line)) return false;
  const isShort = countWords(line) <= 4;
  const isGreeting = index === 0 && isShort && /[,!،，]$/.test(line);
  const isFarewell = index >= count - 2 && isShort && /[,!،，]$/.test(line);
  const isName = index === count - 1 && name !== undefined && isShort && line.toLowerCase().includes(name.toLowerCase());
  // Above a name stands a farewell, also without a comma: "Viele Grüße".
  const isAboveName = name !== undefined && index === count - 2 && isShort && !/[.!。！]$/.test(line);
  return isGreeting || isFarewell || isName || isAboveName;
}
