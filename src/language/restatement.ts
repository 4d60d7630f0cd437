import { findByLocale } from './by-locale.ts';

/** What search needs nothing of in a buyer's sentence: how one language greets, asks for advice, tells a day, counts goods. */
export interface RestatementWords {
  greeting: RegExp;
  /** Asks what to do, and says nothing of what happened. */
  plea: RegExp;
  date: RegExp;
  /** Goods by their number and name: "20 chairs", "15 cartons of tiles". */
  counted: RegExp;
  /** Goods by their name behind what was done with them: "bought chairs", "ordered a printer". */
  named: RegExp;
  /** What pages call them. */
  goods: string;
}

const months = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*';

/** Words that are no name of goods, and end one. */
const little =
  '(?:have|has|had|is|are|was|were|do|does|did|not|no|of|and|or|but|that|which|this|they|it|i|we|you|in|on|at|from|for|to|with|out|instead|all|some|most|arrived?|came|come|broken?|late|ago|missing)\\b';
const name = `(?:(?!${little})[a-z-]+ ){0,2}?`;
const units =
  '(?:days?|weeks?|months?|years?|hours?|minutes?|times?|usd|us|dollars?|euros?|eur|pounds?|gbp|cny|rmb|yuan|percent|emails?|messages?|calls?|orders?|suppliers?|invoices?|payments?)\\b';

const english: RestatementWords = {
  greeting: /^\s*(?:hi|hello|hey|dear|good (?:morning|day|afternoon|evening))\b[^,.!?]{0,25}[,.!]\s*/i,
  plea: /(?<=^|[.!?,;]\s*)(?:(?:so |and |but )?what(?:(?:'s|’s| is)? (?:now|next)| (?:can|should|do|must|shall) (?:i|we) do(?: now| about (?:it|this))?)|(?:please |pls |plz )?(?:(?:i |we )?need (?:your |some )?help|help(?: me| us)?(?: please| pls)?|advise|assist)|any (?:advice|help|ideas?|suggestions?))\s*(?:[.!?]+|$)/gi,
  date: new RegExp(
    `\\b(?:on |since |from |by |until )?(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${months}|${months} \\d{1,2}(?:st|nd|rd|th)?)\\b(?:,? \\d{4})?|\\b(?:on |since )?\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}\\b`,
    'gi',
  ),
  counted: new RegExp(
    `\\b\\d[\\d,.]*x? (?!${units})(?:(?:pcs|pieces|units|sets|pairs|boxes|cartons|bags|rolls|kg|tons) of )?${name}(?!${little})[a-z-]+s\\b(?! \\d)`,
    'gi',
  ),
  named: new RegExp(
    `(?<=\\b(?:bought|ordered|purchased|received) )(?:some |an? |two |three |several |many |my |the |these )?(?!goods?\\b|items?\\b|orders?\\b|${units})${name}(?!${little})[a-z-]+(?=,? (?:and|but|they|it|which|that) )`,
    'gi',
  ),
  goods: 'goods',
};

/** The words of a locale; undefined where a question can't be said in other words in it. */
export function getRestatementWords(locale: string): RestatementWords | undefined {
  return findByLocale({ en: english }, locale);
}
