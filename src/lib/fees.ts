/** A price or a limit in numbers, as facts give it. */
export type Amount = { percent: number } | { min: number; max: number; currency: 'USD' | 'local' };

/** The least and the most that a price takes of a sum. A share is rounded up to the cent, as checkouts do. */
export function computeFee(price: Amount, sum: number): { min: number; max: number } {
  if (!('percent' in price)) return price;
  // The product is in cents; a computer makes 1495.0000000000002 of some.
  const fee = Math.ceil(Number((sum * price.percent).toFixed(6))) / 100;
  return { min: fee, max: fee };
}

/** Whether a payment of this sum is above a limit, which counts the fee as well. */
export function isAboveLimit(limit: Amount | undefined, price: Amount | undefined, sum: number): boolean {
  if (limit === undefined || 'percent' in limit || limit.currency !== 'USD') return false;
  return sum + (price === undefined ? 0 : computeFee(price, sum).max) > limit.max;
}

/** A sum in US dollars, with cents only where there are some. */
export function formatMoney(sum: number, language: string): string {
  const digits = Number.isInteger(sum) ? 0 : 2;
  return `US$${sum.toLocaleString(language, { minimumFractionDigits: digits, maximumFractionDigits: digits })}`;
}

/** How sums are written: with parts of a thousand by comma, point or space, and cents behind the other mark. */
const grouped = [/^\d{1,3}(?:,\d{3})+(?:\.\d{0,2})?$/, /^\d{1,3}(?:\.\d{3})+(?:,\d{0,2})?$/];
const plain = /^\d{1,10}(?:[.,]\d{0,2})?$/;

/** The sum in US dollars that a reader typed, in the ways the world writes it: "12,000", "12.000", "12 000.50", "$12k". Undefined if it is none. */
export function readSum(text: string): number | undefined {
  const digits = text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
  const [, number = '', thousands] = /^(?:usd?)?\$?([\d.,]+)(k?)(?:\$|usd?|dollars?)?$/i.exec(digits.replace(/[\s'’]/g, '')) ?? [];
  const isGrouped = grouped.map((pattern) => pattern.test(number));
  if (!isGrouped.includes(true) && !plain.test(number)) return undefined;
  const value = isGrouped[0] ? number.replaceAll(',', '') : isGrouped[1] ? number.replaceAll('.', '') : number;
  const sum = Number(value.replace(',', '.')) * (thousands ? 1000 : 1);
  return sum > 0 && sum < 1e10 ? sum : undefined;
}

/** A price for an attribute of an element: "2.99%" or "20-80 USD". */
export function writeAmount(amount: Amount): string {
  return 'percent' in amount ? `${amount.percent}%` : `${amount.min}-${amount.max} ${amount.currency}`;
}

/** Reads what `writeAmount` wrote; undefined for anything else. */
export function readAmount(text: string | undefined): Amount | undefined {
  const [, percent, min, max, currency] = /^(?:([\d.]+)%|([\d.]+)-([\d.]+) (USD|local))$/.exec(text ?? '') ?? [];
  if (percent !== undefined) return { percent: Number(percent) };
  if (currency === undefined) return undefined;
  return { min: Number(min), max: Number(max), currency: currency === 'USD' ? 'USD' : 'local' };
}
