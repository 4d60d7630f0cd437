/** What is sent where no page answers, and what tells which words fit. */
export interface HandoverWords {
  thanks: string;
  /** Said where a message tells of harm. Admits nothing. */
  regret: string;
  /** The heading of what no page answers, below answers to other questions. */
  otherQuestion: string;
  /** Stands above the pages that are near. */
  clarify: string;
  /** Stands before what is asked for, after those pages. */
  otherwise: string;
  askNumber: string;
  /** Asked of those who told of damage and gave a number. */
  askPhotos: string;
  photosHelp: string;
  askWish: string;
  askAccount: string;
  askSupplier: string;
  /** For messages that are near to nothing known. */
  askAny: string;
  /** For messages whose words can't be read. */
  askInLanguage: string;
  haveNumber: string;
  /** For what support does not help with. */
  decline: string;
  harm: RegExp;
  damage: RegExp;
  /** The number of a parcel as carriers write it. */
  tracking: RegExp;
  /** Words of what support helps with, by what it needs to look into the case. */
  topics: Readonly<Record<'order' | 'account' | 'supplier', RegExp>>;
}

export const englishHandover: HandoverWords = {
  thanks: 'Thank you for your message.',
  regret: 'I am sorry to hear about this.',
  otherQuestion: 'Your other question',
  clarify: 'Is your question one of these?',
  otherwise: 'If not:',
  askNumber: 'To look into it, we need the order number or the tracking number. You find the order number in your list of orders.',
  askPhotos: 'Send us photos that show what happened, and tell us how you would like us to help.',
  photosHelp: 'Photos that show what happened help as well.',
  haveNumber: 'We have your number.',
  askWish: 'How would you like us to help?',
  askInLanguage: 'To be sure that we understand you, please write your question once more in English, in short sentences.',
  askAccount: 'To look into it, we need the email address of the account. Never send us your password.',
  askSupplier: 'To look into it, we need the order number, or the address of the product or of the supplier’s page.',
  askAny: 'If it is about an order, send us the order number or the tracking number. Tell us also how you would like us to help.',
  decline:
    'This is something we cannot help with. We help buyers on Alibaba.com with orders, payments, shipping, refunds and accounts. If you have a question about one of these, write to us again.',
  harm: /\b(?:damag\w*|dent\w*|broke\w*|destroy\w*|scratch\w*|crush\w*|leak\w*|injur\w*|hurt\w*|burn\w*|fire|explo\w*|rash|sick|ill|hospital\w*|allerg\w*|poison\w*|died|stolen|stole|theft|robbed|lost|scam\w*|fraud\w*|cheat\w*|threat\w*|insult\w*|rude\w*|harass\w*|accident)\b/i,
  damage: /\b(?:damag\w*|dent\w*|broke\w*|destroy\w*|scratch\w*|crush\w*|leak\w*|burn\w*|injur\w*|rash|accident)\b/i,
  tracking: /\b(?=[A-Z0-9]*\d{6})[A-Z0-9]{10,22}\b/,
  topics: {
    order:
      /\b(?:orders?|ordered|parcels?|packages?|box(?:es)?|deliver\w*|drivers?|couriers?|carriers?|ship(?:s|ped|ping|ments?)?|tracking|customs|goods|invoices?|refunds?|returned|payments?|paid|bank transfers?|disputes?|coupons?|samples?|containers?|freight)\b/i,
    account: /\b(?:my accounts?|passwords?|sign(?:ing)? in|log(?:ging)? ?in|verification|membership)\b/i,
    supplier: /\b(?:suppliers?|sellers?|vendors?|manufacturers?|products?|quotations?|listings?)\b/i,
  },
};
