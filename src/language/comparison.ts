/** Phrases of comparisons that the server writes. */
export const comparisonWording = {
  aboveLimit: 'Above the limit',
  all: 'All of them, side by side',
  anyOther: 'In any other case',
  calculator: 'What would I pay?',
  calculatorHelp: 'The fee only, as the sources give it. Your checkout page shows the exact sum before you pay.',
  choose: 'Pay by',
  ended: 'Ended or in doubt',
  endedHelp: 'Kept as a record. Do not plan with these.',
  feeOn: (sum: string) => `Fee on ${sum}`,
  feeOnYours: 'Fee on your amount',
  isOneOf: (titles: readonly string[]) => titles.join(' or '),
  otherwise: 'If that is not offered:',
  recommender: 'Which is right for you?',
  recommenderRules: 'All rules, in order. The first that fits your case counts.',
  reminders: 'Keep in mind',
  showRules: 'Show all rules',
  unknownCells: (count: number, all: number) => `“Not known” stands in ${count} of ${all} cells: no source gives it.`,
  unknownFees: (count: number, all: number) =>
    `For ${count} of ${all} methods no source gives the fee. They come last; your checkout page shows it.`,
  yourAmount: 'Your amount in US dollars',
  yourAmountHelp: 'Goods and shipping together.',
} as const;
