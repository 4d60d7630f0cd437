import type { ContentFiles } from '../../content/read-files.ts';
import type { Known } from '../../content/known-values.ts';
import type { ComparisonCell } from '../../content/schema/worded-fact.ts';
import type { CheckedText } from '../rule.ts';
import { buildInlinePassage, type Passage } from './checked-page.ts';
import type { Names } from './read-words.ts';

/** Texts that readers see on pages, but that stand in YAML: steps of flows, definitions, summaries. */
export function listTexts({ flows, glossary, categories, comparisons }: ContentFiles, names: Names): CheckedText[] {
  return [
    ...flows.map(({ source, known }) => ({
      file: source.file,
      passages: (known?.steps ?? []).flatMap((step, index) => {
        const at = (kind: Passage['kind'], text: string | undefined, ...path: PropertyKey[]) =>
          text === undefined ? [] : [buildInlinePassage(kind, text, source.getLine(['steps', index, ...path]), names)];
        return [
          ...at('note', step?.warning, 'warning'),
          ...at('note', step?.explain, 'explain'),
          ...(['laptop', 'app'] as const).flatMap((device) => [
            ...at('step', step?.[device]?.do, device, 'do'),
            ...at('note', step?.[device]?.see, device, 'see'),
            ...at('note', step?.[device]?.note, device, 'note'),
          ]),
          ...(step?.outcome ?? []).flatMap((text, position) => at('note', text, 'outcome', position)),
          ...(step?.troubles ?? []).flatMap((trouble, position) => at('note', trouble?.do, 'troubles', position, 'do')),
        ];
      }),
    })),
    ...comparisons.map(({ source, known }) => ({
      file: source.file,
      passages: [
        ...(known?.recommender?.rules ?? []).flatMap((rule, index) =>
          (rule?.why ?? []).flatMap((reason, position) =>
            worded(reason, source.getLine(['recommender', 'rules', index, 'why', position]), names),
          ),
        ),
        ...(known?.recommender?.reminders ?? []).flatMap((reminder, index) =>
          worded(reminder?.say, source.getLine(['recommender', 'reminders', index, 'say']), names),
        ),
      ],
    })),
    ...(glossary
      ? [
          {
            file: glossary.source.file,
            passages: (glossary.known ?? []).flatMap((term, index) =>
              plain(term?.definition, () => glossary.source.getLine([index, 'definition'])),
            ),
          },
        ]
      : []),
    ...(categories
      ? [
          {
            file: categories.source.file,
            passages: (categories.known ?? []).flatMap((entry, index) =>
              plain(entry?.summary, () => categories.source.getLine([index, 'summary'])),
            ),
          },
        ]
      : []),
  ];
}

function worded(reason: Known<ComparisonCell> | undefined, line: number, names: Names): Passage[] {
  if (reason?.fact === undefined) return [];
  return [buildInlinePassage('note', (reason.text ?? '{value}').replace('{value}', `{${reason.fact}}`), line, names)];
}

function plain(text: string | undefined, getLine: () => number): Passage[] {
  if (text === undefined) return [];
  return [{ kind: 'note', text, bare: text, spoken: text, line: getLine(), bold: [], claims: '', facts: [] }];
}
