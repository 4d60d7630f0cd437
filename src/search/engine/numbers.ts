/** A mark between groups of three digits: 150,000 · 150.000 · 150 000 · 1'500. */
const thousands = /(?<![\d.,])([1-9]\d{0,2})((?:[,.' \u00a0\u202f]\d{3})+)(?!\d)/g;

/** A number followed by "k": 150k. */
const thousandsLetter = /(?<![\d.,])(\d+(?:\.\d+)?)\s?k(?![\p{L}\p{N}])/gu;

/** Digits of other scripts and marks in and between numbers, as English writes them: "١٥٠٬٠٠٠" and "150 000" are 150000, "2,99" is 2.99. */
export function normalizeNumbers(text: string): string {
  if (!/\p{Nd}/u.test(text)) return text;
  return text
    .replace(/\p{Nd}/gu, toAsciiDigit)
    .replace(/(?<=\d)[\u066c\u2019](?=\d)/g, ',')
    .replace(/(?<=\d)\u066b(?=\d)/g, '.')
    .replace(thousands, (_, first: string, groups: string) => first + groups.replace(/\D/g, ''))
    .replace(/(?<=\d),(?=\d)/g, '.')
    .replace(thousandsLetter, (_, number: string) => String(Math.round(Number(number) * 1000)));
}

/** Digits of one script stand in a row from 0 to 9, and no two rows touch once compatible forms are one. */
function toAsciiDigit(digit: string): string {
  let value = 0;
  const code = digit.codePointAt(0) ?? 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}

/** Whether a word in its normal form is a number. */
export function isNumber(word: string): boolean {
  return /^\d/.test(word);
}
