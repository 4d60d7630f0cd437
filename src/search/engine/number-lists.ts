/** A number is written as digits and one capital letter: the letter ends it, so that nothing has to stand between two numbers. */
const base = 36;
const letterBase = 26;
const [firstDigit, firstSmall, firstCapital] = ['0', 'a', 'A'].map((letter) => letter.charCodeAt(0)) as [number, number, number];

/** Writes lists of whole numbers from 0: "BCD;1A" is 1, 2 and 3, then 26. */
export function packLists(lists: readonly (readonly number[])[]): string {
  return lists.map((numbers) => numbers.map(packNumber).join('')).join(';');
}

function packNumber(number: number): string {
  const lead = Math.floor(number / letterBase);
  return (lead > 0 ? lead.toString(base) : '') + String.fromCharCode(firstCapital + (number % letterBase));
}

/** The lists that `packLists` wrote. */
export function unpackLists(text: string): number[][] {
  return text === '' ? [] : text.split(';').map(unpackNumbers);
}

function unpackNumbers(text: string): number[] {
  const numbers: number[] = [];
  let lead = 0;
  // A large site has hundreds of thousands of them: a pattern would take several times as long.
  for (let place = 0; place < text.length; place++) {
    const code = text.charCodeAt(place);
    if (code >= firstSmall) lead = lead * base + code - firstSmall + 10;
    else if (code < firstCapital) lead = lead * base + code - firstDigit;
    else {
      numbers.push(lead * letterBase + code - firstCapital);
      lead = 0;
    }
  }
  return numbers;
}

/** A rising list as the distance of each from the one before. */
export function toDistances(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0));
}

/** The list that the distances tell. */
export function fromDistances(distances: readonly number[]): number[] {
  let last = 0;
  return distances.map((distance) => (last += distance));
}
