/** What replies in one language need: the words around an article's own, and how its sentences are told apart. */
export interface ReplyWords {
  /** Stands before what a condition is about: "If your payment is still being processed: …". `who` starts in lower case where it may. */
  ifCase: (who: string) => string;
  /** What a device is called as a place. */
  deviceOn: Readonly<Record<'laptop' | 'app', string>>;
  /** What is said to a buyer whose device has no steps of its own, by the device that has. */
  otherDevice: Readonly<Record<'laptop' | 'app', string>>;
  steps: string;
  /** A list of steps that begins later than at its first. */
  fromStep: (title: string, step: number) => string;
  before: string;
  /** A way on where the procedure branches. */
  way: (title: string, step: number) => string;
  /** The heading of what follows; sections of this name are about it as well. */
  next: string;
  /** Other procedures on the same page. */
  otherCases: (titles: readonly string[]) => string;
  /** Stands above the cases in which something else holds. */
  cases: string;
  important: string;
  wholeAnswer: string;
  nextStep: string;
  /** What is sent where no page answers for sure. */
  handover: { thanks: string; clarify: string; otherwise: string; open: string };
  /** Words with which a sentence points back to the one before it. */
  pointsBack: RegExp;
  /** How support never speaks to a buyer, and what is wrong with it. */
  unsayable: readonly { pattern: RegExp; reason: string }[];
  /** Fewer words than this make no sentence. */
  minSentenceWords: number;
}

const english: ReplyWords = {
  ifCase: (who) =>
    `If ${who.replace(/^(You|Your|The|A|An|Somebody|Nobody|Only|It|There|Cards|Product|Goods)\b/, (word) => word.toLowerCase())}:`,
  deviceOn: { laptop: 'On a laptop', app: 'In the Alibaba.com app' },
  otherDevice: {
    laptop:
      'These steps are for a laptop. In the app the buttons can be in other places: if you do not find them, sign in to www.alibaba.com on a computer.',
    app: 'These steps are for the Alibaba.com app. On a laptop the buttons can be in other places: if you do not find them, sign in to the app with the same account.',
  },
  steps: 'What to do',
  fromStep: (title, step) => `${title}, from step ${step}`,
  before: 'Before you start',
  way: (title, step) => `“${title}”: go on with step ${step}.`,
  next: 'What happens next',
  otherCases: (titles) => `The page behind the link also helps with: ${titles.join('; ')}.`,
  cases: 'Is one of these your case?',
  important: 'Important',
  wholeAnswer: 'The whole answer',
  nextStep: 'Your next step',
  handover: {
    thanks: 'Thank you for your message. I am passing it to a colleague who looks into your case.',
    clarify: 'Is your question one of these?',
    otherwise: 'If not, tell us in a few words what happened and what you want to reach. Your answer goes straight to your case.',
    open: 'So that we help you with the right thing: what happened, and what do you want to reach? Your answer goes straight to your case.',
  },
  pointsBack: /^(It|Its|They|Their|Them|These|This|That|Those|Both|Then|There|He|She|One of them|The last of them)\b/,
  unsayable: [
    { pattern: /\b(this|these) (pages?|guides?|articles?)\b|\bthe page below\b/i, reason: 'speaks of the page, not of the buyer’s case' },
    {
      pattern: /\b(below|above(?! it)|(told|stand|stands|shown|listed|described) here)\b(?! (US|USD|\d))/i,
      reason: 'points at a place on the page',
    },
    { pattern: /\b(fees|regions|limit|countries) (and \w+ )?here\b/i, reason: 'points at a place on the page' },
    {
      pattern:
        /\b(old|older|early|earlier|later|newer|undated) (help |FAQ )?(pages?|texts?|lists?|sources?)\b|\blists? of \d{4}\b|\bin no list\b/i,
      reason: 'weighs sources, as research does',
    },
    {
      pattern: /\b(sources?|our research|we (know|found|have seen)|as far as (we|is)|according to|undated|unconfirmed)\b/i,
      reason: 'speaks of sources',
    },
    {
      pattern: /\bnot confirmed\b(?! (it|the|your|receipt|by))|\bvery likely\b|\bas described (in|about)\b|\b(in )?about (19|20)\d\d\b/i,
      reason: 'weighs how sure it is',
    },
    {
      pattern:
        /\b(publish(es|ed)?|describ(es|ed)|names?|states?) no\b|\bno \w+( \w+){0,4} (is|are) published\b|\bnothing (says|shows|tells)\b/i,
      reason: 'speaks of what was not found',
    },
    {
      pattern: /\bAlibaba\.com last named\b|\bnotice of \d{4}\b|\bis known from\b|\bmay no longer (hold|apply)\b/i,
      reason: 'speaks of what was found where',
    },
    {
      pattern: /\b(another|one|other) (official )?(page|text|list|help page)s? (says?|names?|gives?|lists?)\b/i,
      reason: 'weighs sources, as research does',
    },
  ],
  minSentenceWords: 3,
};

const languages: Readonly<Record<string, ReplyWords>> = { en: english };

/** The words of replies in a locale; "en-GB" is served by "en". Throws if replies can't be written in it. */
export function getReplyWords(locale: string): ReplyWords {
  const words = languages[locale] ?? languages[locale.split('-')[0] ?? ''];
  if (!words) throw new Error(`Replies can’t be written in "${locale}". Known: ${Object.keys(languages).join(', ')}.`);
  return words;
}
