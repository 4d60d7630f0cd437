import type { Passage } from '../text/checked-page.ts';
import type { Rule } from '../rule.ts';

const count = 'one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|sixty|ninety|hundred|half a|several hundred';
const unit =
  '(?:working |business |calendar )?(?:days?|hours?|minutes?|weeks?|months?|years?)|per ?cent|percent|US dollars?|dollars?|euros?|pounds?';

/** A figure in digits, or a number in words with a unit. */
const figure = new RegExp(`(?:US)?[$€£¥]?\\p{N}(?:[\\p{N}.,:–-]*\\p{N})?%?(?:\\s\\p{L}+)?|\\b(?:${count})\\s(?:${unit})\\b`, 'iu');

/** Every amount, fee, share, count of days, limit, date and phone number comes from a fact, with source and date. */
export const figuresFromFacts: Rule = {
  id: 'figures-from-facts',
  *check({ pages, texts, style, facts }) {
    const byValue = new Map([...facts.values()].map(({ data: { id, value = '' } }) => [value.toLowerCase(), id]));
    const { namesWithDigits } = style;
    if (!namesWithDigits) return;
    const check = (file: string, { bare, line }: Passage) => {
      const rest = namesWithDigits.reduce((text, name) => text.replaceAll(name, ''), bare);
      const found = figure.exec(rest)?.[0];
      if (found === undefined) return [];
      const id = byValue.get(found.toLowerCase());
      const advice =
        id === undefined ? 'Find its fact with "npm run facts -- <word>", or add one with its source' : `Write <Fact id="${id}" />`;
      return [
        { file, line, message: `the figure "${found}" does not come from a fact. ${advice}; in front matter and YAML write {fact-id}.` },
      ];
    };
    for (const { file, passages } of pages) {
      for (const passage of passages) if (passage.kind !== 'title') yield* check(file, passage);
    }
    for (const { file, passages } of texts) {
      for (const passage of passages) yield* check(file, passage);
    }
  },
};
