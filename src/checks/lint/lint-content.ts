import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { houseStyleSchema } from '../../content/schema/house-style.ts';
import { parseYamlFile } from '../../content/source-file.ts';
import type { Problem } from '../../content/problem.ts';
import { readFiles, type ContentFiles } from '../../content/read-files.ts';
import { findSchemaProblems } from '../../content/schema-problems.ts';
import { buildInlinePassage, buildLintPage, type Names, type Passage } from './lint-page.ts';
import type { Finding, LintContext, LintText } from './lint-rule.ts';
import { lintRules } from './lint-rules.ts';

/** Rules of the content check whose mistakes keep the linter from reading a file. */
const unreadable = new Set(['invalid-yaml', 'invalid-mdx', 'no-front-matter', 'missing-file']);

/** Checks language and structure of everything in a content folder. `today` decides which reviews are overdue. */
export async function lintContent(folder: string, today: string): Promise<Finding[]> {
  const problems: Problem[] = [];
  const content = await readFiles(folder, problems);
  const file = `${basename(folder)}/house-style.yaml`;
  const text = await readFile(join(folder, 'house-style.yaml'), 'utf8').catch(() => undefined);
  if (text === undefined) return [missingStyle(file)];
  const styleFile = parseYamlFile(file, text, problems);
  const style = houseStyleSchema.safeParse(styleFile.data, { reportInput: true });
  const broken = problems.filter(({ rule }) => unreadable.has(rule));
  if (!style.success) return [...broken, ...findSchemaProblems(styleFile, houseStyleSchema, style.error)].map(toError);
  const context = buildContext(content, style.data, styleFile, today);
  return [
    ...broken.map(toError),
    ...lintRules.flatMap(({ id, check }) => [...check(context)].map((finding): Finding => ({ severity: 'error', ...finding, rule: id }))),
  ];
}

function missingStyle(file: string): Finding {
  const message = 'the file does not exist; the linter takes words and verbs from it. Copy it from another content folder.';
  return { file, line: 1, rule: 'missing-file', severity: 'error', message };
}

function toError(problem: Problem): Finding {
  return { ...problem, severity: 'error' };
}

function buildContext(content: ContentFiles, style: LintContext['style'], styleFile: LintContext['styleFile'], today: string): LintContext {
  const facts = new Map(content.facts.flatMap(({ data }) => data ?? []).map((fact) => [fact.id, fact]));
  const { labels } = content;
  const labelList = (labels?.data ?? []).map((data, index) => ({
    data,
    file: labels?.source.file ?? '',
    line: labels?.source.getLine([index]) ?? 1,
  }));
  const names: Names = { facts, labels: new Map(labelList.map(({ data }) => [data.id, data])) };
  const terms = content.glossary?.data ?? [];
  return {
    pages: [...content.articles, ...content.guides].map((page) => buildLintPage(page, names)),
    texts: listTexts(content, names),
    labels: labelList,
    facts,
    termNames: new Set(terms.flatMap(({ term, alsoKnownAs }) => [term, ...alsoKnownAs].map((name) => name.toLowerCase()))),
    style,
    styleFile,
    today,
  };
}

/** Texts that readers see on pages, but that stand in YAML: steps of flows, definitions, summaries. */
function listTexts({ flows, glossary, categories }: ContentFiles, names: Names): LintText[] {
  return [
    ...flows.map(({ source, data }) => ({
      file: source.file,
      passages: (data?.steps ?? []).flatMap((step, index) => {
        const at = (kind: Passage['kind'], text: string | undefined, ...path: PropertyKey[]) =>
          text === undefined ? [] : [buildInlinePassage(kind, text, source.getLine(['steps', index, ...path]), names)];
        return [
          ...(['laptop', 'app'] as const).flatMap((device) => [
            ...at('step', step[device].do, device, 'do'),
            ...at('note', step[device].see, device, 'see'),
            ...at('note', step[device].note, device, 'note'),
          ]),
          ...(step.outcome ?? []).flatMap((text, position) => at('note', text, 'outcome', position)),
          ...step.troubles.flatMap((trouble, position) => at('note', trouble.do, 'troubles', position, 'do')),
        ];
      }),
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

function plain(text: string, line: number): Passage {
  return { kind: 'note', text, bare: text, spoken: text, line, bold: [] };
}
