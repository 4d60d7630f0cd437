import { stemmer } from 'stemmer';
import { normalizeNumbers } from './numbers.ts';

/** Longer queries are cut: a pasted message says what it is about well before this many characters. */
export const maxQueryLength = 600;

/** Marks that steer the direction of text, and characters of no width: invisible, and no part of any word. */
const invisible = /\p{Cf}|\p{Variation_Selector}|\u034f/gu;

/** Spellings of one letter that differ by keyboard or habit, not by word. */
const letterForms: readonly (readonly [RegExp, string])[] = [
  [/[أإآٱ]/g, 'ا'],
  [/ى/g, 'ي'],
  [/ة/g, 'ه'],
  [/ـ/g, ''],
  [/ß/g, 'ss'],
  [/œ/g, 'oe'],
  [/æ/g, 'ae'],
  [/ø/g, 'o'],
];

/** Every dash and every slash is one sign. */
const dashes = /[\p{Pd}\u2212]/gu;
const slashes = /[\u2044\u2215\u29f8]/g;

/** "T/T", "e-mail" and "B/L" are one word each: a lone letter joins what follows its mark, and its dash even across spaces. */
const loneLetter = /(?<![\p{L}\p{N}]|\d-)(\p{L})(?:[-/.]|\s+[-/]\s+)(?=\p{L})/gu;

/** "t t" and "l / c" are clippings of trade words as well; "a" and "i" are words. */
const letterPair = /(?<![\p{L}\p{N}])([b-hj-z])\s+([b-hj-z])(?![\p{L}\p{N}])/gu;

/** "e checking" and "e mail" are one word. */
const electronic = /(?<![\p{L}\p{N}])e\s+(?=[a-z]{4})/gu;

/** "They're", "who's" and "supplier's" are "they", "who" and "supplier"; "isn't" stays one word. */
const shortened = /(?<=\p{L})['’‘`´](?:s|d|m|ll|re|ve)(?!\p{L})/gu;

/** "Paid too much" tells something that neither of the two little words does: they are one word. */
const excess = /(?<!\p{L})too\s+(?=(?:much|many)(?!\p{L}))/gu;
const excessWord = /(?<!\p{L})too(?=(?:much|many)(?!\p{L}))/gu;

/** Lower case, without accents, marks and invisible characters: the form in which texts are compared. */
export function normalizeText(text: string): string {
  let result = text.replace(invisible, '').normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase();
  for (const [form, letter] of letterForms) result = result.replace(form, letter);
  return normalizeNumbers(result.replace(dashes, '-').replace(slashes, '/'))
    .replace(shortened, '')
    .replace(/['’‘`´]/g, '')
    .replace(loneLetter, '$1')
    .replace(letterPair, '$1$2')
    .replace(electronic, 'e')
    .replace(excess, 'too');
}

/** The words of a text in their normal form. Numbers keep their decimals and stand apart from letters; a run of Chinese is one word. */
export function splitWords(text: string): string[] {
  return normalizeText(text).match(/\d+(?:[.,]\d+)*|\p{L}+/gu) ?? [];
}

/** Words in their normal form as a text to read. */
export function joinWords(words: readonly string[]): string {
  return words.join(' ').replace(excessWord, 'too ');
}

/** Arabic writes "the" and short prepositions as the beginning of a word. */
export function trimArticle(word: string): string {
  return word.length > 4 ? word.replace(/^[وفبك]?(?:ال|لل)/, '') : word;
}

/** Forms that the stemmer leaves apart although buyers use them as one. */
const irregular = new Map(
  Object.entries({
    pay: 'paid payed payment payments',
    ship: 'shipment shipments',
    send: 'sent',
    buy: 'bought',
    lose: 'lost',
    steal: 'stole stolen',
    forget: 'forgot forgotten',
    write: 'wrote written',
    break: 'broke broken',
    choose: 'chose chosen choice',
    withdraw: 'withdrew withdrawn',
    sell: 'sold',
    give: 'gave given',
    deliver: 'delivery deliveries',
    complain: 'complaint complaints',
    register: 'registration registered',
    verify: 'verification',
    prove: 'proof proofs proven',
    respond: 'response responses',
    arrive: 'arrival arrivals',
    refuse: 'refusal',
    approve: 'approval',
    quote: 'quotation quotations',
    modify: 'modification',
    inspect: 'inspector inspectors',
    monitor: 'monitoring',
    not: 'no never dont doesnt didnt isnt wasnt arent wont cant cannot couldnt havent hasnt nothing none dosnt dosent havnt shouldnt wouldnt werent hadnt mustnt neednt aint',
  }).flatMap(([base, forms]) => forms.split(' ').map((form) => [form, base] as const)),
);

/** The stem that forms of an English word share: "refunded" and "refunds" become "refund". */
export function stemWord(word: string): string {
  const base = irregular.get(word) ?? word;
  if (base.length < 3 || !/^[a-z]+$/.test(base)) return base;
  const stem = stemmer(base);
  // "UPS" is no form of "up".
  return base.length === 3 && isStopWord(stem) ? base : stem;
}

/** What question words and "not" tell, against 1 for other words of the same rarity. By stem. */
const faintWords = new Map(Object.entries({ how: 0.3, which: 0.3, when: 0.3, where: 0.3, who: 0.3, why: 0.4, not: 0.7, against: 0.4 }));

/** How far a stem counts: question words and "not" tell pages apart, but name no subject. */
export function getFaintness(stem: string): number {
  return faintWords.get(stem) ?? 1;
}

/** Words too common to tell articles apart. They count only where nothing else is asked. */
const stopWords = new Set(
  `a about again all also am an and any are as at be because been being but by can could did do does doing each even ever for from get
  gets getting go goes going got had has have he her here hi hello hey him his i id if ill im in into is it its ive just keep kindly
  know let like make many may me mean means meaning mine more most much must my need needs now of off ok on one only or other our out
  over own please pls plz put same say says see seem shall she should sir so some somebody someone something still such sure take tell
  than thank thanks that the their them then there these they thing things this those though through till to too try trying u under up
  upon ur us use used using very want wanted wants was way we well were what whats wheres whether while whom whose will wish with would
  yes yet you your yours dear madam friend urgent hope regards anyone anybody question theyre theyve theyll theyd youre youve youll youd weve hes shes whos hows thats itll thatll
  theres gonna wanna gotta`.split(/\s+/),
);

/** Whether a word in its normal form says too little to search for. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word) || (word.length === 1 && /[a-z]/.test(word));
}

/** Whether a word in its normal form names something: stop words, question words and "not" do not. */
export function isSubject(word: string): boolean {
  return !isStopWord(word) && getFaintness(stemWord(word)) === 1;
}

/** The stems a text is about: stop words left out, each stem once, in order. */
export function getStems(text: string): string[] {
  return [
    ...new Set(
      splitWords(text)
        .filter((word) => !isStopWord(word))
        .map(stemWord),
    ),
  ];
}

/** Titles are compared without punctuation, case and accents. */
export function getTitleKey(title: string): string {
  return normalizeText(title)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
