import { findByLocale } from './by-locale.ts';

/** Services that buyers ask to pay with, and what is said where a page does not name the one that was asked about. */
export interface ServiceWords {
  /** Their names, as buyers write them. */
  names: RegExp;
  /** Whether a question is about paying with one; not about a payment that was made. */
  asksToPay: RegExp;
  /** True of every service. */
  ifShown: (name: string) => string;
}

/** Names that mean nothing else, without those that `methods` of a reply's words tell apart. */
const names = [
  'klarna',
  'sezzle',
  'zip ?pay',
  'quadpay',
  'laybuy',
  'scalapay',
  'alipay',
  'we ?chat ?pay',
  'samsung ?pay',
  'amazon ?pay',
  'shop ?pay',
  'payoneer',
  'transferwise',
  'revolut',
  'skrill',
  'neteller',
  'venmo',
  'zelle',
  'cash ?app',
  'moneygram',
  'm-?pesa',
  'mtn momo',
  'airtel money',
  'orange money',
  'paystack',
  'flutterwave',
  'upi',
  'paytm',
  'phonepe',
  'razorpay',
  'rupay',
  'stc ?pay',
  'knet',
  'benefit ?pay',
  'bancontact',
  'sofort',
  'giropay',
  'przelewy24',
  'blik',
  'twint',
  'swish',
  'vipps',
  'mobilepay',
  'trustly',
  'pix',
  'oxxo',
  'spei',
  'mercado ?pago',
  'nequi',
  'yape',
  'webpay',
  'gcash',
  'grabpay',
  'paymaya',
  'gopay',
  'promptpay',
  'kakao ?pay',
  'naver ?pay',
  'line ?pay',
  'paypay',
  'qiwi',
  'yoomoney',
  'unionpay',
  'bitcoin',
  'btc',
  'ethereum',
  'usdt',
  'tether',
  'crypto(?:currency|currencies)?',
];

/** Names that are words as well: services behind a word that leads to one. */
const commonWords = ['wise', 'affirm', 'ideal', 'stripe', 'square', 'wave', 'mada', 'tabby', 'tamara', 'zip', 'dana'];

const english: ServiceWords = {
  names: new RegExp(
    `(?<![\\p{Script=Latin}\\p{N}])(?:(?:${names.join('|')})|(?<=(?:with|by|via|through|using|use) )(?:${commonWords.join('|')}))(?![\\p{Script=Latin}\\p{N}])`,
    'iu',
  ),
  asksToPay:
    /(?<!\p{Script=Latin})(?:pay|paying|accept\w*|use|using|works?|support\w*|take|available|offer\w*|have|possible|option|pago|pagar|payer|zahlen|bezahlen|付款|支付)(?!\p{Script=Latin})|^\S+\s*\?*$/iu,
  ifShown: (name) => `You can pay with ${name} only if the checkout page of your order shows it.`,
};

/** The words of a locale; undefined for one without. */
export function getServiceWords(locale: string): ServiceWords | undefined {
  return findByLocale({ en: english }, locale);
}
