/** How support never speaks to a buyer, and what is wrong with it. */
export interface Unsayable {
  pattern: RegExp;
  reason: string;
}

/** Words of a page that name those who send the reply, and what they say of themselves. */
export interface OwnService {
  pattern: RegExp;
  say: (found: string) => string;
}

/** Pages send readers to customer service. In a reply of customer service they are sent to "us". */
export const englishOwnService: readonly OwnService[] = [
  {
    pattern: /\b(?:go to \S+ and )?contact (?:Alibaba\.com )?customer service\b|(?<=^|[.!?] )ask customer service(?=[.!]|$)/gi,
    say: (found) => (/^\p{Lu}/u.test(found) ? 'Reply to this message' : 'reply to this message'),
  },
  {
    pattern:
      /(?<=\b(?:ask|tell|call|inform|show|to|through|from|with|by|via|or|and) )(?:the )?(?:Alibaba\.com(?:['’]s)? )?customer service(?: team)?\b(?!['’])/gi,
    say: () => 'us',
  },
  {
    pattern: /\bcontact Alibaba\.com\b(?! to decide\b)/gi,
    say: (found) => (/^\p{Lu}/u.test(found) ? 'Reply to this message' : 'reply to this message'),
  },
  { pattern: /(?<=\b(?:ask|tell|write to) )Alibaba\.com\b(?! to decide\b)/gi, say: () => 'us' },
  // Whose rule it is, buyers do not ask.
  { pattern: /[:,] under the official terms,? /gi, say: () => ', ' },
];

export const englishUnsayable: readonly Unsayable[] = [
  {
    pattern: /\bcustomer service\b|\b(?:ask|tell|contact|write to) Alibaba\.com\b(?! to decide\b)/i,
    reason: 'sends the buyer to customer service, which is who writes',
  },
  {
    pattern:
      /\ban? (?:\w+ ){0,2}(?:guide|manual|page|website|blog|text)\b[^.]{0,50}\b(?:says?|lists?|reports?|names?)\b|\bfound elsewhere\b|\bpublish(?:es|ed)? nothing\b/i,
    reason: 'says where something was read',
  },
  { pattern: /\bcontact us\b/i, reason: 'sends the buyer to those who are writing' },
  { pattern: /\bFAQs?\b|\bno rule\b|\bofficial terms\b|\bour pages\b/i, reason: 'speaks of where a rule was looked for' },
  { pattern: /\b(this|these) (pages?|guides?|articles?)\b|\bthe page below\b/i, reason: 'speaks of the page, not of the buyer’s case' },
  {
    pattern: /\b(below|above(?! it)|(told|stand|stands|shown|listed|described) here)\b(?! (US|USD|\d))/i,
    reason: 'points at a place on the page',
  },
  { pattern: /\b(fees|regions|limit|countries) (and \w+ )?here\b/i, reason: 'points at a place on the page' },
  { pattern: /\b(?:the|this) table\b/i, reason: 'points at a table, which a reply may not hold' },
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
    pattern:
      /\bBefore, it (was|had)\b|\bhad a limit\b|\b(is|are) offered in 20\d\d\b|\btook effect on\b|\bthe rules of 20\d\d\b|\bmay stand behind\b|\bgives? no reason\b|\bour advice\b/i,
    reason: 'tells history, or speaks as a writer does',
  },
  {
    pattern:
      /\bofficial (?:pages?|texts?)\b|\ba blog of\b|\bas one website\b|\bnews for suppliers\b|\bwhat is known\b|\b(?:were|last) named\b|\bnamed in an email\b|\bcheckout page in\b|\bpage has no date\b|\bthe payment system names\b/i,
    reason: 'says where something was read',
  },
  {
    pattern: /\b(another|one|other) (official )?(page|text|list|help page)s? (says?|names?|gives?|lists?)\b/i,
    reason: 'weighs sources, as research does',
  },
];
