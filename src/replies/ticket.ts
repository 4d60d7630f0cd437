import { countWords } from '../lib/words.ts';

/** What a buyer's message says, as far as its form tells. */
export interface Ticket {
  /** Each is looked up alone; at least one unless the message is empty. */
  questions: string[];
  name?: string | undefined;
  order?: string | undefined;
}

/** Questions looked up of one message: a longer one is read by a person anyway. */
const maxQuestions = 4;

/** Orders of Alibaba.com have numbers of 9 to 20 digits; parcels have letters as well. */
const orderNumber = /(?<![\dA-Za-z+])\d{9,20}(?![\dA-Za-z])/;

/** Words, in any script, that end with a mark of question. */
const questionEnd = /[?？؟]["”»)]*$/;

/** How messages end before the name: "Thanks, Ann". */
const farewell =
  /^(?:(?:many )?thanks|thank you|(?:best |kind |warm )?regards|best(?: wishes)?|cheers|sincerely|gracias|saludos|merci|cordialement|danke|(?:viele|liebe|beste|freundliche) grüße|mit freundlichen grüßen|obrigad[oa]|grazie|saluti|спасибо|с уважением|شكرا|شكراً|谢谢|teşekkürler|pozdrawiam|cảm ơn)(?:[,،，!.\s]+|$)/iu;

/** A name as people sign: one to three words that begin with a capital. */
const signature = /^[-–—\s]*((?:\p{Lu}[\p{L}'’.-]*)(?: \p{Lu}[\p{L}'’.-]*){0,2})[.!]?$/u;

/** Reads a pasted message. Nothing of it is kept. */
export function readTicket(text: string): Ticket {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const filled = lines.filter((line) => line !== '');
  const name = findName(filled);
  const body = filled.filter((line, index) => !isFrame(line, index, filled.length, name));
  const order = orderNumber.exec(text.replace(/[\u200e\u200f]/g, ''))?.[0];
  return { questions: splitQuestions(body), name, order };
}

/** Sentences that ask; what stands before a question belongs to it. A message that asks nothing is one question. */
function splitQuestions(lines: readonly string[]): string[] {
  const sentences = lines.flatMap(splitAtEnds).filter((sentence) => countWords(sentence) > 0);
  const questions: string[] = [];
  let before: string[] = [];
  for (const sentence of sentences) {
    before.push(sentence);
    if (!questionEnd.test(sentence)) continue;
    questions.push(before.join(' '));
    before = [];
  }
  const rest = before.join(' ');
  // What follows the only question explains it; after several, it is not clear which.
  if (questions.length === 0) return rest === '' ? [] : [rest];
  const [only] = questions;
  return questions.length === 1 && only !== undefined ? [`${only} ${rest}`.trim()] : questions.slice(0, maxQuestions);
}

/** Where a sentence asks after a condition: "If I open a dispute, how long does it take?" */
const mainClause =
  /^(?:if|when|once|after|before|as)\b[^?]*?,\s*((?:how|what|when|where|why|who|which|can|could|do|does|did|is|are|will|would|should|must|may)\b.*)$/i;

/** The sentence of a question that asks, without what stands before it, and the clause of it that asks. The same as the question if nothing does. */
export function narrowQuestion(question: string): { sentence: string; clause: string } {
  const sentences = splitAtEnds(question).filter((sentence) => countWords(sentence) > 0);
  const sentence = sentences.findLast((each) => questionEnd.test(each)) ?? sentences.at(-1) ?? question;
  return { sentence, clause: mainClause.exec(sentence)?.[1] ?? sentence };
}

/** Sentences, with the quotation mark that ends them. A stop without a space behind it is part of an address or a number. */
function splitAtEnds(text: string): string[] {
  return text.split(/(?<=[.!?؟。！？]["”»)]*)\s+(?=\S)|(?<=[!?؟。！？])(?=[\p{L}\p{N}])/u);
}

/** The name below a message, or after "my name is". */
function findName(lines: readonly string[]): string | undefined {
  const told = /\bmy name is (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)/u.exec(lines.join(' '))?.[1];
  const last = lines.length > 1 ? lines.at(-1) : undefined;
  return (
    told ?? (last === undefined ? undefined : signature.exec(last.replace(farewell, '').replace(farewell, ''))?.[1]?.replace(/\.$/, ''))
  );
}

/** Whether a line greets, says farewell or signs. */
function isFrame(line: string, index: number, count: number, name: string | undefined): boolean {
  if (count < 2 || questionEnd.test(line) || orderNumber.test(line)) return false;
  const isGreeting = index === 0 && countWords(line) <= 4 && /[,!،，]$/.test(line);
  const isFarewell = index >= count - 2 && (farewell.test(line) || /[,!،，]$/.test(line)) && countWords(line) <= 4;
  // Above a name stands a farewell, also without a comma: "Viele Grüße".
  const isAboveName = name !== undefined && index === count - 2 && countWords(line) <= 4 && !/[.!。！]$/.test(line);
  return isGreeting || isFarewell || isAboveName || (index === count - 1 && name !== undefined && line.includes(name));
}
