import { findByLocale } from './by-locale.ts';

/** What cannot wait until a question is answered. */
export interface UrgentWords {
  /** Said to who sent money another way than through the order, and what shows that an answer says it itself. */
  moneySent: string;
  saysMoneySent: RegExp;
  /** Tells that a code or a password was given away. */
  codeGiven: RegExp;
  /** The same words of a code that only does not work, or that nobody has got. */
  codeKept: RegExp;
  /** Said to who gave it, and what shows that an answer says it itself. */
  codeSent: string;
  saysCodeSent: RegExp;
}

const secret = String.raw`(?:(?:verification|security|sms|login|pin|confirmation|one[- ]time|6[- ]digit) )*(?:codes?|otp|passwords?|pass ?code|pin)`;
const stranger = String.raw`(?:him|her|them|someone|somebody|(?:the |a |an |this |some )?(?:\w+ ){0,2}(?:caller|man|woman|guy|person|agent|employee|staff|supplier|seller|scammers?|hackers?|website|site|page|link|form|alibaba))`;
const gave = String.raw`(?:gave|given|give|told|tell|sent|sended|shared|forwarded|typed|entered|read)`;

const english: UrgentWords = {
  moneySent: 'If you sent the money to an account outside the order: ask your bank at once whether it can stop the transfer.',
  saysMoneySent: /\b(?:ask|call|tell) your bank\b/i,
  codeGiven: new RegExp(
    String.raw`\b(?:i|we)(?: have| had|['’]ve)?(?: just| already| also| by mistake)* ${gave} (?:${stranger} )?(?:the |my |our |this |that |a )?${secret}\b(?= (?:to|on|in|into|by|over|for) ${stranger}|[^?!\n]*\b(?:scam\w*|fake|hack\w*|fraud\w*|phishing|called|phoned|whatsapp)\b)|\b(?:i|we)(?: have|['’]ve)? ${gave} ${stranger} (?:the |my |our |this |that |a )?${secret}\b|\b${secret}\b[^?\n]{0,80}?\b(?:i|we)(?: have| had|['’]ve)?(?: just| already| also)* (?:gave|given|told|sent|sended|shared) (?:it )?(?:to )?(?:him|her|them|it)\b`,
    'i',
  ),
  codeKept: /\b(?:did(?:n['’]?t| not)|never|not) (?:give|gave|tell|share|send|type|enter)\b|\bshould i (?:give|tell|share|send)\b/i,
  codeSent: 'If you gave a code or your password to somebody: reset your password now.',
  saysCodeSent: /\breset (?:the|your) password\b/i,
};

/** The words of a locale; undefined where nothing urgent is told in it. */
export function getUrgentWords(locale: string): UrgentWords | undefined {
  return findByLocale({ en: english }, locale);
}
