import { testMistakes, makeSpoiltFolder, type Mistake } from '../../support/spoilt-folder.ts';

const { edit, check } = makeSpoiltFolder();
const file = 'comparisons/parcels.yaml';
const facts = 'facts/category-1.yaml';

/** One mistake each: how a writer makes it, and the whole answer of the check. */
const mistakes: Record<string, Mistake> = {
  'a rule with a fact that is gone': [
    () => edit(file, '{ fact: parcel-share, text: "It costs', '{ fact: parcel-shar, text: "It costs'),
    `${file}:58 unknown-fact: no fact has the id "parcel-shar". Did you mean "parcel-share"?`,
  ],
  'a rule with a method that is not compared': [
    () => edit(file, 'choose: middle', 'choose: midle'),
    `${file}:57 unknown-row: there is no row "midle". Did you mean "middle"?`,
  ],
  'a rule that recommends what has ended': [
    () => edit(file, 'choose: middle', 'choose: ended'),
    `${file}:57 ended-row: "ended" has ended or is in doubt. Recommend a row that is offered.`,
  ],
  'a rule with a question that is not asked': [
    () => edit(file, 'when: { speed: [soon] }', 'when: { sped: [soon] }'),
    `${file}:56 unknown-question: there is no question "sped". Did you mean "speed"?`,
  ],
  'a rule with an answer that cannot be given': [
    () => edit(file, 'when: { speed: [soon] }', 'when: { speed: [son] }'),
    `${file}:56 unknown-answer: "speed" has no answer "son". Did you mean "soon"?`,
  ],
  'answers that lead nowhere': [
    () => edit(file, '    - choose: large\n', '    - when: { size: [little] }\n      choose: large\n'),
    `${file}:52 no-answer: no rule answers size: much, speed: late. Add a last rule without "when".`,
    `${file}:59 unused-rule: no answers lead to this rule: the rules above take them all. Move it up, or remove it.`,
  ],
  'a sum above the limit of the method': [
    () => edit(facts, 'value: US$1,500\n  amount: { min: 0, max: 1500', 'value: US$400\n  amount: { min: 0, max: 400'),
    `${file}:52 above-limit: "small" has a limit, and this rule takes sums of 0 to 500. Leave the sum out of "when", or take another row.`,
  ],
  'a claim that the facts do not bear': [
    () => edit(file, 'choose: small\n', 'choose: small\n      cheaperThan: middle\n'),
    `${file}:52 not-cheaper: "small" does not always cost less than "middle" by the facts of their rows. Change the rule, or leave "cheaperThan" and its words out.`,
  ],
  'a price without numbers': [
    () => edit(file, 'fee: parcel-share', 'fee: parcel-time'),
    `${file}:15 fact-without-amount: the fact "parcel-time" has no "amount" to count with. Add one beside its value in facts/.`,
  ],
  'an amount that differs from its value': [
    () => edit(facts, 'percent: 2 ', 'percent: 3 '),
    `${facts}:10 invalid-value: "amount" of "parcel-share" does not say the same as the value, which is "2%"; the numbers and "%" must stand in both.`,
  ],
  'a calculator with a column that is not there': [
    () => edit(file, 'beside: [time]', 'beside: [tim]'),
    `${file}:37 unknown-column: there is no column "tim". Did you mean "time"?`,
  ],
};

testMistakes(mistakes, check);
