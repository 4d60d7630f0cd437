import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import ts from 'typescript';
import { writerComponents } from '../content/components/index.ts';
import { aliasesSchema } from '../content/schema/aliases.ts';
import { articleSchema, guideSchema } from '../content/schema/article.ts';
import { categoriesSchema } from '../content/schema/category.ts';
import { comparisonSchema } from '../content/schema/comparison.ts';
import { factsSchema } from '../content/schema/fact.ts';
import { flowSchema } from '../content/schema/flow.ts';
import { houseStyleSchema } from '../content/schema/house-style.ts';
import { labelsSchema } from '../content/schema/label.ts';
import { notCoveredSchema, phrasingsSchema } from '../content/schema/phrasings.ts';
import { pageSchema } from '../content/schema/page.ts';
import { notation } from '../content/schema/shared.ts';
import { siteSchema } from '../content/schema/site.ts';
import { glossarySchema } from '../content/schema/term.ts';

/** The files of a content folder: where they lie, their schema, and the file that explains its fields. */
const fileKinds: readonly { path: string; schema: z.ZodType; source: string }[] = [
  { path: 'site.yaml', schema: siteSchema, source: 'site' },
  { path: 'categories.yaml', schema: categoriesSchema, source: 'category' },
  { path: 'articles/<category>/<slug>.mdx', schema: articleSchema, source: 'article' },
  { path: 'guides/<guide>/<page>.mdx', schema: guideSchema, source: 'article' },
  { path: 'pages/<page>.mdx', schema: pageSchema, source: 'page' },
  { path: 'facts/<category>.yaml', schema: factsSchema, source: 'fact' },
  { path: 'labels.yaml', schema: labelsSchema, source: 'label' },
  { path: 'glossary.yaml', schema: glossarySchema, source: 'term' },
  { path: 'flows/<flow>.yaml', schema: flowSchema, source: 'flow' },
  { path: 'comparisons/<slug>.yaml', schema: comparisonSchema, source: 'comparison' },
  { path: 'search/aliases.yaml', schema: aliasesSchema, source: 'aliases' },
  { path: 'search/phrasings/<category>.yaml', schema: phrasingsSchema, source: 'phrasings' },
  { path: 'search/not-covered.yaml', schema: notCoveredSchema, source: 'phrasings' },
  { path: 'house-style.yaml', schema: houseStyleSchema, source: 'house-style' },
];

/** What a JSON Schema says of one value, as far as writers need it. */
interface Described {
  type?: string | undefined;
  description?: string | undefined;
  const?: string | undefined;
  enum?: unknown[] | undefined;
  anyOf?: Described[] | undefined;
  oneOf?: Described[] | undefined;
  additionalProperties?: Described | boolean | undefined;
  items?: Described | undefined;
  properties?: Record<string, Described> | undefined;
  required?: string[] | undefined;
  minLength?: number | undefined;
  maxLength?: number | undefined;
  minItems?: number | undefined;
  maxItems?: number | undefined;
  minimum?: number | undefined;
  maximum?: number | undefined;
  default?: unknown;
}

/** Every field and component that writers may use, as Markdown. Made from the schemas, so that it can't say anything else. */
export function renderContentReference(): string {
  const files = fileKinds.map(({ path, schema, source }) => {
    const described = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', metadata: notation }) as Described; // A subset of JSON Schema.
    return `## \`${path}\`\n\n${renderFields(described, readComments(source), '').join('\n')}\n`;
  });
  const components = [...writerComponents.values()].map(({ name, purpose, example, attributes }) => {
    const list = Object.entries(attributes).map(([attribute, { value, isRequired = false }]) => {
      const allowed = typeof value === 'string' ? value : value.map((each) => `"${each}"`).join(', ');
      return `  - \`${attribute}\`${isRequired ? '' : ' (optional)'}: ${allowed}`;
    });
    return [`- **\`<${name}>\`** ${purpose}. \`${example}\``, ...list].join('\n');
  });
  return `# Content reference

Every field and component that writers may use. Written by \`npm run content:reference\`; do not edit.

An id, or slug, is lowercase words joined by hyphens, like "pay-by-tt". Texts are plain words: Markdown, tags and \`{…}\` are shown as they stand. Where a field says "May hold {fact-id}", the figure
of that fact takes its place; \`[label-id]\` the name of a button.

${files.join('\n')}
## \`permalinks.json\`

Every address and every part of a page that was ever published. \`npm run permalinks\` writes it; nobody edits it.

## Components

${components.join('\n')}
`;
}

function renderFields(described: Described, comments: ReadonlyMap<string, string>, indent: string): string[] {
  const alternatives = listAlternatives(described);
  if (alternatives.length > 1) {
    return alternatives.flatMap((each, index) => {
      const names = Object.entries(each.properties ?? {}).map(([name, { const: only }]) =>
        only === undefined ? name : `${name}: ${only}`,
      );
      const [first = '', ...others] = names.map((name) => `\`${name}\``);
      return [
        `${indent}- ${index === 0 ? 'either' : 'or'} ${first}${others.length > 0 ? ` with ${others.join(', ')}` : ''}`,
        ...renderOwnFields(each, comments, `${indent}  `),
      ];
    });
  }
  const object = alternatives[0];
  const entry = getRecordEntry(object ?? described);
  if (entry)
    return [
      `${indent}- ${(object ?? described).description ?? 'a key of your own'}: ${describeType(entry)}`,
      ...renderFields(entry, comments, `${indent}  `),
    ];
  return renderOwnFields(object, comments, indent);
}

function renderOwnFields(object: Described | undefined, comments: ReadonlyMap<string, string>, indent: string): string[] {
  const fields = Object.entries(object?.properties ?? {}).filter(([, { const: only }]) => only === undefined);
  return fields.flatMap(([name, field], index) => {
    const isRequired = object?.required?.includes(name) ?? false;
    const comment = comments.get(name);
    const [like] = fields.slice(0, index).find(([, other]) => isSameShape(other, field)) ?? [];
    const type = like === undefined ? describeType(field) : `as \`${like}\``;
    const line = `${indent}- \`${name}\`${isRequired ? '' : ' (optional)'}: ${type}${comment === undefined ? '' : `. ${comment}`}`;
    if (like !== undefined) return [line];
    return [line, ...renderFields(field, comments, `${indent}  `)];
  });
}

/** Whether two fields hold the same fields, which then need to be told once. */
function isSameShape(one: Described, other: Described): boolean {
  return listAlternatives(one).length > 0 && JSON.stringify(one) === JSON.stringify(other);
}

/** The objects inside lists and alternatives: one, several where a value may have several shapes, or none. */
function listAlternatives(described: Described): Described[] {
  if (described.properties || getRecordEntry(described)) return [described];
  if (described.items) return listAlternatives(described.items);
  return [...(described.anyOf ?? []), ...(described.oneOf ?? [])].flatMap(listAlternatives);
}

/** What each value is of an object whose keys are names of the writer's own. */
function getRecordEntry({ properties, additionalProperties }: Described): Described | undefined {
  return !properties && typeof additionalProperties === 'object' ? additionalProperties : undefined;
}

function describeType(field: Described): string {
  const { type, items, minLength, maxLength, minItems, maxItems, minimum, maximum } = field;
  const fallback =
    field.default === undefined || JSON.stringify(field.default) === '[]' ? '' : `; ${JSON.stringify(field.default)} unless given`;
  if (field.enum) return field.enum.map((value) => `"${String(value)}"`).join(' or ') + fallback;
  if (type === 'array') return `list${describeRange(minItems, maxItems, 'entries')} of ${items ? describeType(items) : 'values'}`;
  if (type === 'string' && field.description !== undefined) return field.description + fallback;
  if (type === 'string') return `text${describeRange(minLength, maxLength, 'characters')}${fallback}`;
  if (type === 'integer' || type === 'number') return `number${describeRange(minimum, maximum, '')}${fallback}`;
  if (type === 'boolean') return `true or false${fallback}`;
  if (getRecordEntry(field)) return `fields of your own${fallback}`;
  if (field.properties || field.oneOf || field.anyOf?.every((each) => each.properties)) return 'fields';
  // Only days may be written as text or as a date of YAML, which JSON has no word for.
  if (field.anyOf?.some((each) => Object.keys(each).length === 0)) return 'day (YYYY-MM-DD)';
  return field.anyOf ? field.anyOf.map(describeType).join(' or ') : `value${fallback}`;
}

function describeRange(from: number | undefined, to: number | undefined, unit: string): string {
  const [low, high] = [from && from > -1e15 && !(from === 1 && to === undefined) ? from : undefined, to && to < 1e15 ? to : undefined];
  if (low === undefined && high === undefined) return '';
  const range =
    low !== undefined && high !== undefined ? `${low}–${high}` : high === undefined ? `at least ${low ?? ''}` : `at most ${high}`;
  return ` (${range}${unit === '' ? '' : ` ${unit}`})`;
}

/** What the comments of a schema file say about its fields, by name. */
function readComments(source: string): Map<string, string> {
  const file = new URL(`../content/schema/${source}.ts`, import.meta.url);
  const tree = ts.createSourceFile(source, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const comments = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
      const [comment] = ts.getJSDocCommentsAndTags(node);
      const words = comment && typeof comment.comment === 'string' ? comment.comment.replace(/\s+/g, ' ').replace(/\.$/, '') : undefined;
      const name = node.name.getText(tree).replace(/^'|'$/g, '');
      if (words !== undefined && !comments.has(name)) comments.set(name, words);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return comments;
}
