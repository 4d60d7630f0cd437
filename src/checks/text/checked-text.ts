import type { ContentFiles } from '../../content/read-files.ts';
import type { ComparisonCell } from '../../content/schema/worded-fact.ts';
import type { CheckedText } from '../rule.ts';
import { buildInlinePassage, type Passage } from './checked-page.ts';
import type { Names } from './read-words.ts';

/** Texts that readers see on pages, but that stand in YAML: steps of flows, definitions, summaries. */
export function listTexts({ flows, glossary, categories, comparisons }: ContentFiles, names: Names): CheckedText[] {
  return [
    ...flows.map(({ source, data }) => ({
      file: source.file,
      passages: (data?.steps ?? []).flatMap((step, index) => {
        const at = (kind: Passage['kind'], text: string | undefined, ...path: PropertyKey[]) =>
          text === undefined ? [] : [buildInlinePassage(kind, text, source.getLine(['steps', index, ...path]), names)];
        return [
          ...at('note', step.warning, 'warning'),
          ...at('note', step.explain, 'explain'),
          ...(['laptop', 'app'] as const).flatMap((device) => [
            ...at('step', step[device]?.do, device, 'do'),
            ...at('note', step[device]?.see, device, 'see'),
            ...at('note', step[device]?.note, device, 'note'),
          ]),
          ...(step.outcome ?? []).flatMap((text, position) => at('note', text, 'outcome', position)),
          ...step.troubles.flatMap((trouble, position) => at('note', trouble.do, 'troubles', position, 'do')),
        ];
      }),
    })),
    ...comparisons.map(({ source, data }) => ({
      file: source.file,
      passages: [
        ...(data?.recommender?.rules ?? []).flatMap(({ why }, index) =>
          why.map((reason, position) => worded(reason, source.getLine(['recommender', 'rules', index, 'why', position]), names)),
        ),
        ...(data?.recommender?.reminders ?? []).map(({ say }, index) =>
          worded(say, source.getLine(['recommender', 'reminders', index, 'say']), names),
        ),
      ],
    })),
    ...(glossary?.data
      ? [
          {
            file: glossary.source.file,
            passages: glossary.data.map((term, index) => plain(term.definition, glossary.source.getLine([index, 'definition']))),
          },
        ]
      : []),
    ...(categories?.data
      ? [
          {
            file: categories.source.file,
            passages: categories.data.map((entry, index) => plain(entry.summary, categories.source.getLine([index, 'summary']))),
          },
        ]
      : []),
  ];
}

function worded({ fact, text = '{value}' }: ComparisonCell, line: number, names: Names): Passage {
  return buildInlinePassage('note', text.replace('{value}', `{${fact}}`), line, names);
}

function plain(text: string, line: number): Passage {
  return { kind: 'note', text, bare: text, spoken: text, line, bold: [], claims: '', facts: [] };
}
