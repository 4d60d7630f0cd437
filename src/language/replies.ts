import { findByLocale } from './by-locale.ts';
import { englishHandover, type HandoverWords } from './handover.ts';
import { englishOwnService, englishUnsayable, type OwnService, type Unsayable } from './support-voice.ts';

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
  /** Stands above the cases in which something else holds, by their number. */
  cases: (count: number) => string;
  important: string;
  wholeAnswer: string;
  nextStep: string;
  /** Stands before a path that is the same on every device. */
  onOrder: string;
  /** A time that a reader has to keep. */
  deadline: RegExp;
  /** What a reader has to pay. */
  cost: RegExp;
  /** Tells that money went another way than through the order. */
  paidElsewhere: RegExp;
  /** Says that something is not so. */
  denies: RegExp;
  /** How a sentence begins that is for some readers only. */
  caseLead: RegExp;
  /** How an answer begins that does not say what it is about. */
  pronounLead: RegExp;
  /** Titles that ask how to do something: their answer needs its button. */
  asksHow: RegExp;
  /** Titles of questions about safety, and how their answers begin. */
  safetyTitle: RegExp;
  safetyLead: RegExp;
  /** The verb a step begins with. */
  stepVerb: RegExp;
  /** Marks a step that only some readers take. */
  condition: RegExp;
  /** Its condition stands behind what to press. */
  ifAfter: RegExp;
  /** Marks a step that leads somewhere and does nothing yet. */
  opens: RegExp;
  /** Marks a step that looks for the order on the way to its buttons. */
  findsOrder: RegExp;
  /** A name that is a choice between two. */
  choice: RegExp;
  /** A way that a text tells itself. */
  path: RegExp;
  /** Marks a button on another page than the ones before. */
  elsewhere: RegExp;
  /** What stands between the names of one button. */
  or: RegExp;
  /** Ways to pay, and how buyers call them. */
  methods: Readonly<Record<string, RegExp>>;
  devices: Readonly<Record<'laptop' | 'app', RegExp>>;
  /** What has ended, in the name of a row or case. */
  ended: RegExp;
  /** Heads of columns whose cells say enough alone. */
  plainColumns: RegExp;
  /** Heads of columns that only help on the page. */
  pageColumns: RegExp;
  /** A text as it stands inside a sentence: with a small letter, unless it may begin with a name. */
  beginSmall: (text: string) => string;
  /** Words for customer service and the company, and what those who answer call themselves. */
  ownService: readonly OwnService[];
  /** Words that a page says of itself, and what support says instead; what follows begins with a capital. */
  ownVoice: RegExp;
  /** Stands above what only a laptop shows, where the steps of the app end before. */
  goOn: string;
  /** Stands instead of the steps for the app, where both lists are too long. */
  alsoInApp: string;
  /** A figure that can grow old: a time, a share or a sum, but no name with a number. */
  quantity: RegExp;
  /** Stands behind an old figure, with the years that it can be of. */
  asOf: (from: number, to: number) => string;
  /** Stands behind a figure that is weak. */
  mayDiffer: string;
  handover: HandoverWords;
  /** Words with which a sentence points back to the one before it. */
  pointsBack: RegExp;
  /** Words with which it points back to anything before it. */
  needsLead: RegExp;
  /** How support never speaks to a buyer, and what is wrong with it. */
  unsayable: readonly Unsayable[];
  /** Fewer words than this make no sentence. */
  minSentenceWords: number;
}

/** Words that begin a text and are no names. */
const smallWords =
  /^(?:An?|The|This|That|These|Those|You|Your|Its?|They|Their|There|We|Our|Nobody|Nothing|Somebody|Something|Everything|Each|Every|Any|All|Both|Some|Most|Many|More|Less|Few|No|Not|Only|Never|Always|Usually|Usual|Normally|Often|Mostly|Sometimes|Once|Twice|Too|Directly|From|To|In|On|At|By|With|Without|For|Of|After|Before|Until|Since|Within|During|Between|Under|Up|As|If|When|Where|While|Because|Whether|How|What|Which|Who|Back|Today|Later|Then|Also|About|Over|Together|One|Two|Three|Yes|Or|And|First|Next|Latest|Older|Real|Can|Use|Stated|Shown|Listed|Stands|Meaning|Companies|Cards|Product|Goods|Delivery|Carriage|Transport|Shipping|Proof|Scores|Free(?! \p{Lu}))\b(?![.-])/u;

function beginSmallInEnglish(text: string): string {
  return smallWords.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

const english: ReplyWords = {
  ifCase: (who) => `If ${beginSmallInEnglish(who)}:`,
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
  cases: (count) => (count === 1 ? 'Is this your case?' : 'Is one of these your case?'),
  important: 'Important',
  wholeAnswer: 'The whole answer',
  nextStep: 'Your next step',
  onOrder: 'The way',
  methods: {
    tt: /\bT\/?T\b|\b(?:bank|wire|telegraphic) transfers?\b/i,
    card: /\b(?:credit|debit|bank)? ?cards?\b|\bvisa\b|\bmaster ?card\b/i,
    paypal: /\bpaypal\b/i,
    wallet: /\b(?:apple|google) pay\b/i,
    ach: /\bACH\b|\bbank account\b|\be-checking\b/i,
    western: /\bwestern union\b/i,
    later: /\bpay later\b|\bafterpay\b|\bclearpay\b|\binstalments?\b|\bpayment terms\b/i,
    boleto: /\bboleto\b/i,
    letter: /\bletter of credit\b/i,
  },
  devices: { laptop: /\bon (?:a|the|your) (?:laptop|computer)\b/i, app: /\bin the app\b|\bon (?:a|the|your) phone\b/i },
  ended: /\b(?:has|have) ended\b|\bended\)|\bold form\b|\bolder? (?:orders?|screens?|form|process)\b|\bformer\b|\(paused in\b/i,
  plainColumns:
    /^(?:what (?:it means(?: for you)?|to do|you (?:can )?do|to know|happens)|meaning|reason|answer|who pays|time|result|then|do this)$/i,
  pageColumns: /^(?:where to read more|how old)$/i,
  beginSmall: beginSmallInEnglish,
  ownVoice: /\bOur advice(?: is(?: to)?|:) (\p{L})/gu,
  goOn: 'Then follow the screen, or continue on a laptop. The steps there',
  alsoInApp: 'The page behind the link also has the steps for the Alibaba.com app.',
  deadline:
    /\b(?:at (?:most|least)|within|until|before the|up to|for) (?:\d+|the \w+) (?:calendar |working )?(?:days?|hours?|weeks?|months?|deadline)\b|\bdeadline\b|\bfrom the \d+\w\w day\b|\bin time\b/i,
  cost: /\bfees?\b[^.]*\d|\d[^.]*\bfees?\b|\badds? \d/i,
  paidElsewhere:
    /\b(?:outside|direct(?:ly)?|private|personal|(?:an)?other account|different (?:bank )?account|western union|moneygram|whats ?app|wechat|telegram|cash|otra cuenta|cuenta (?:personal|privada)|outra conta|conta (?:pessoal|particular)|autre compte|compte (?:personnel|privé)|(?:anderes|fremdes|private?s|persönliches) konto|(?:his|her|their|friend[’']?s) (?:own )?(?:bank )?account|account (?:that |which )?(?:the |my |this )?(?:seller|supplier|boss|agent|guy|man|woman|he|she|they) (?:\w+ )?(?:gave|told|sent|wrote|named|texted))\b|(?<!\p{L})(?:друг(?:ой|ому)|личн(?:ый|ому)) сч[её]т|حساب (?:آخر|شخصي|ثان)|(?:另一个|另外的?|其他|别的|私人|个人)(?:银行)?(?:账户|帐户|账号|帐号|户头)/iu,
  denies:
    /\b(?:not|no|never|nothing|nobody|none|without|gone|missing|lost|disappeared|cannot|\w+n[’']t|(?:do|ca|did|does|is|wo|was|have|has)nt)\b/i,
  caseLead: /^(?:If|Otherwise|Unless|While|For an?)\b/,
  pronounLead:
    /^(?:It|Its|They|Their|Them|This|These|Those|That|Both|All (?:two|three|four|five))\b(?! (?:is|are) (?:why|how))|^(?:You|We) (?:\w+ ){1,3}?(?:it|them|both|this|that)\b|^You (?:can|may|do|cannot)[,.]|^(?:Yes|No)[,.:;] (?:it|they|both|this|you can[,.]|if|but|only)\b/i,
  asksHow: /^(?:How (?:do|can) I|Can I|Where)\b|\bWhat (?:can|should) I do\b/,
  safetyTitle: /\bif I pay outside\b|\bto pay outside\b|\bphishing\b|\bbank details\b|\bwants? more money\b|\breally from Alibaba\b/i,
  safetyLead: /^(?:No\b|Do not\b|Enter nothing\b|Never\b|Trust no\b)/,
  stepVerb: /^(?:Open|Go to|Select|Tap|Choose|Check|Use|Follow|Look) /,
  condition: /^(?:If|To)\b|\bif (?:you|the|it|somebody|no|they|something|your)\b|\bto (?:change|remove|rate|read)\b/,
  ifAfter: /\S,? if /,
  opens: /^(?:Open|Go to|Sign in)\b/,
  findsOrder: /^(?:Find|Tap|Select|Open|Choose) (?:the|your|its|this|an)\b|^Sign in\b/,
  choice: / or /,
  path: /\S > \p{Lu}/u,
  elsewhere: /\bon the product page\b/,
  or: /^,? or $/,
  ownService: englishOwnService,
  quantity: /\d.*\b(?:minutes?|hours?|days?|weeks?|months?|years?|points|stars|payments)\b|\d%|(?:US\$|£|€|A\$|C\$|AU\$)\d/i,
  asOf: (from, to) => `(as of ${from === to ? from : `${from}–${to}`})`,
  mayDiffer: '(may have changed)',
  handover: englishHandover,
  pointsBack:
    /^(It|Its|They|Their|Them|These|This|That|Those|Both|Then|There|He|She|One of them|The last of them|Otherwise|If (?:it|they|not|so|both))\b/,
  needsLead: /^(?:Until|By|Before|After) (?:then|that)\b/,
  unsayable: englishUnsayable,
  minSentenceWords: 3,
};

const languages: Readonly<Record<string, ReplyWords>> = { en: english };

/** The words of replies in a locale; "en-GB" is served by "en". Throws if replies can't be written in it. */
export function getReplyWords(locale: string): ReplyWords {
  const words = findByLocale(languages, locale);
  if (!words) throw new Error(`Replies can’t be written in "${locale}". Known: ${Object.keys(languages).join(', ')}.`);
  return words;
}
