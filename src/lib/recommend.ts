/** Answers by question, of which any one will do. */
export type Conditions = Readonly<Record<string, readonly string[]>>;

/** What a reader has answered so far, by question. */
export type Answers = Readonly<Record<string, string>>;

/** Whether answers fit conditions; undefined while a question that matters is not answered. */
export function fits(conditions: Conditions, answers: Answers): boolean | undefined {
  let isOpen = false;
  for (const [question, allowed] of Object.entries(conditions)) {
    const answer = answers[question];
    if (answer === undefined) isOpen = true;
    else if (!allowed.includes(answer)) return false;
  }
  return isOpen ? undefined : true;
}

/** The first rule that fits the answers; undefined if none does, or if an open question can still lead to another. */
export function findRule<Rule extends { when: Conditions }>(rules: readonly Rule[], answers: Answers): Rule | undefined {
  const first = rules.find(({ when }) => fits(when, answers) !== false);
  return first && fits(first.when, answers) ? first : undefined;
}

/** Every way to answer all questions. */
export function listAnswers(questions: readonly { id: string; answers: readonly { id: string }[] }[]): Answers[] {
  return questions.reduce<Answers[]>(
    (all, { id, answers }) => all.flatMap((given) => answers.map((answer) => ({ ...given, [id]: answer.id }))),
    [{}],
  );
}

/** Conditions for an attribute of an element: "country:us,ca hurry:today". */
export function writeConditions(conditions: Conditions): string {
  return Object.entries(conditions)
    .map(([question, allowed]) => `${question}:${allowed.join(',')}`)
    .join(' ');
}

/** Reads what `writeConditions` wrote. */
export function readConditions(text: string): Conditions {
  const parts = text.split(' ').filter(Boolean);
  return Object.fromEntries(parts.map((part) => [part.split(':')[0] ?? '', part.split(':')[1]?.split(',') ?? []]));
}

/** A sentence with the phrases of the answers; what is not answered yet is left out. */
export function fillSentence(sentence: string, phrases: Answers): string {
  const filled = sentence.replace(/\{([a-z0-9-]+)\}/g, (_match, question: string) => phrases[question] ?? '');
  return filled.replace(/\s+/g, ' ').trim();
}
