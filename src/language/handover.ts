/** What is sent where no page answers, and what tells which words fit. Nothing of it promises, admits or refuses by itself. */
export interface HandoverWords {
  thanks: string;
  /** The whole reply to thanks. */
  welcome: string;
  /** Said where a message tells of harm. */
  regret: string;
  /** Said to those who are angry. */
  regretTrouble: string;
  /** Said to those who threaten with law or the public; a person decides on the rest. */
  regretThreat: string;
  /** The whole reply where somebody may come to harm. */
  danger: string;
  /** The heading of what no page answers, below answers to other questions, and what stands above the pages that are near to it. */
  otherQuestion: string;
  clarify: string;
  /** The same for several questions. */
  otherQuestions: string;
  clarifyAll: string;
  /** The same in one sentence, for a chat. */
  clarifyOne: (title: string) => string;
  /** Stands before what is asked for, after those pages. */
  otherwise: string;
  askNumber: string;
  /** Asked of those who told of damage and gave a number. */
  askPhotos: string;
  photosHelp: string;
  /** Tells that photos came with the message. */
  photos: RegExp;
  /** Asked of those who gave a number and nothing else. The number is named: it may have been read wrongly. */
  askWish: (number: string) => string;
  /** Said to those who gave a number and what is the matter: nothing is missing. */
  nothingMissing: (number: string) => string;
  askAccount: string;
  askSupplier: string;
  /** For messages that are near to nothing known, or may be about something else. */
  askAny: string;
  /** For messages whose words can't be read. */
  askInLanguage: string;
  /** For what is surely nothing that support helps with; where to go on may stand between the two. */
  decline: string;
  declineElse: string;
  /** Sentences that tell the reader of a matter not covered where to go on. */
  sendsOn: RegExp;
  harm: RegExp;
  /** Tells that something paid for is not there. */
  loss: RegExp;
  /** Words of who tells of what happened to them. */
  ownCase: RegExp;
  damage: RegExp;
  /** How questions begin that are about no case of the buyer's own. */
  general: RegExp;
  /** What buyers want done, or to know. */
  wish: RegExp;
  /** Besides the number, a message of so many words says what is the matter. */
  minTold: number;
  /** Words that only say what a number is. */
  namesNumber: RegExp;
  /** The number of a parcel as carriers write it. */
  tracking: RegExp;
  /** Words of what support helps with, by what it needs to look into the case. */
  topics: Readonly<Record<'order' | 'account' | 'supplier', RegExp>>;
}

export const englishHandover: HandoverWords = {
  thanks: 'Thank you for your message.',
  welcome: 'You are welcome. If you need anything else, just reply to this message.',
  regret: 'I am sorry to hear about this.',
  regretTrouble: 'I understand that this is frustrating, and I am sorry for the trouble.',
  regretThreat: 'I understand that this matter is serious for you.',
  danger: 'We take what you write seriously. If you or somebody else is in danger, please call the emergency number of your country now.',
  otherQuestion: 'Your other question',
  clarify: 'Is your question one of these?',
  otherQuestions: 'Your other questions',
  clarifyAll: 'Are your questions among these?',
  clarifyOne: (title) => `Is this your question: “${title}”`,
  otherwise: 'If not:',
  askNumber: 'To look into it, we need the order number or the tracking number. You find the order number in your list of orders.',
  askPhotos: 'Please send us photos that show what happened, if you have not sent them yet.',
  photosHelp: 'Photos that show what happened help as well.',
  askWish: (number) => `You gave us the number ${number}. What would you like to know or to change?`,
  photos: /\b(?:photos?|pictures?|pics?|images?|videos?|attach\w*)\b/i,
  nothingMissing: (number) => `We have what you wrote, and the number ${number}. For now, we need nothing else from you.`,
  askInLanguage: 'To be sure that we understand you, please write your question once more in English, in short sentences.',
  askAccount: 'To look into it, we need the email address of the account. Never send us your password.',
  askSupplier: 'To look into it, we need the order number, or the address of the product or of the supplier’s page.',
  askAny:
    'Please send us the order number or the tracking number, if it is about an order. If it is about something else, please tell us what you would like to do on Alibaba.com.',
  decline: 'We help buyers on Alibaba.com with orders, payments, shipping, refunds and accounts, so we do not have the answer to this.',
  declineElse: 'If it is about an order on Alibaba.com after all, please send us the order number.',
  sendsOn: /\bask\b/i,
  harm: /\b(?:damag\w*|dent\w*|broke\w*|destroy\w*|scratch\w*|crush\w*|leak\w*|crack\w*|shatter\w*|smash\w*|torn|injur\w*|hurt\w*|burn\w*|fire|explo\w*|rash|sick|ill|hospital\w*|allerg\w*|poison\w*|died|stolen|stole|theft|robbed|lost|scam\w*|fraud\w*|cheat\w*|threat\w*|insult\w*|rude\w*|harass\w*|accident)\b/i,
  loss: /\b(?:never|nothing|not|n[’']t) (?:\w+ )?(?:came|come|arrived?|shipped|received?|delivered)\b|\bcharged (?:me )?(?:twice|2 times)\b|\b(?:used|charged) my card\b|\bmoney is gone\b/i,
  ownCase: /\b(?:i|we|my|our|me|us)\b/i,
  damage:
    /\b(?:damag\w*|dent\w*|broke\w*|destroy\w*|scratch\w*|crush\w*|leak\w*|crack\w*|shatter\w*|smash\w*|torn|mould\w*|mold\w*|burn\w*|injur\w*|rash|accident)\b/i,
  general:
    /(?:^|[.!?,]\s+|\b(?:hi|hello|hey|sir|madam|please|pls)\s+)(?:can (?:i|we|you)|could i|may i|how (?:do|can|to|does|much|many|long|fast)|do (?:you|i)|does|is (?:it|there)|are there|what (?:is|are|does)|which|who)\b(?![^.!?]*\bmy\b)/i,
  wish: /\?|\b(?:please|pls|want\w*|need\w*|would like|refund\w*|money back|cancel\w*|replac\w*|return\w*|exchang\w*|track\w*|chang\w*|invoice|help|where|when|why|how)\b/i,
  minTold: 6,
  namesNumber:
    /(?<![\p{L}\p{N}])(?:hi|hello|hey|my|the|this|here|it|it's|its|is|order|orders|ref|reference|id|no|nr|num|number|n°|for|about|regarding|re|please|thanks|thank you)(?![\p{L}\p{N}])/giu,
  tracking: /\b(?=[A-Z0-9]*\d{6})[A-Z0-9]{10,22}\b/,
  topics: {
    order:
      /\b(?:orders?|ordered|bought|purchas\w*|arriv\w*|receiv\w*|missing|broken|wrong|late|waiting|money|charged|parcels?|packages?|packets?|box(?:es)?|cartons?|pieces|deliver\w*|drivers?|couriers?|carriers?|ship(?:s|ped|ping|ments?)?|tracking|customs|goods|items?|invoices?|refunds?|returned|pay|payments?|paid|(?:bank|wire) transfers?|t\/?t|disputes?|coupons?|samples?|containers?|freight)\b/i,
    account: /\b(?:my accounts?|passwords?|sign(?:ing)? in|log(?:ging)? ?in|verification|membership)\b/i,
    supplier: /\b(?:suppliers?|sellers?|vendors?|manufacturers?|factory|products?|quotations?|listings?)\b/i,
  },
};
