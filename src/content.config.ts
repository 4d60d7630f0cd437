import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { join } from 'node:path';
import { getContentFolder, yamlLoader } from './content/folder.ts';
import { articleSchema, guideSchema } from './content/schema/article.ts';
import { categoriesSchema } from './content/schema/category.ts';
import { comparisonSchema } from './content/schema/comparison.ts';
import { factsSchema } from './content/schema/fact.ts';
import { flowSchema } from './content/schema/flow.ts';
import { labelsSchema } from './content/schema/label.ts';
import { pageSchema } from './content/schema/page.ts';
import { siteSchema } from './content/schema/site.ts';
import { glossarySchema } from './content/schema/term.ts';

const folder = getContentFolder();
const inFile = <Schema extends z.ZodType>(content: Schema) => z.object({ content });

export const collections = {
  articles: defineCollection({
    loader: glob({
      base: join(folder, 'articles'),
      pattern: '*/*.mdx',
      // The address of an article does not contain its category, so that moving it breaks nothing.
      generateId: ({ entry }) => entry.replace(/^.*\//, '').replace(/\.mdx$/, ''),
    }),
    schema: articleSchema,
  }),
  guides: defineCollection({
    loader: glob({ base: join(folder, 'guides'), pattern: '*/*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }),
    schema: guideSchema,
  }),
  pages: defineCollection({ loader: glob({ base: join(folder, 'pages'), pattern: '*.mdx' }), schema: pageSchema }),
  site: defineCollection({ loader: yamlLoader('site.yaml'), schema: inFile(siteSchema) }),
  categories: defineCollection({ loader: yamlLoader('categories.yaml'), schema: inFile(categoriesSchema) }),
  comparisons: defineCollection({ loader: yamlLoader('comparisons'), schema: inFile(comparisonSchema) }),
  facts: defineCollection({ loader: yamlLoader('facts'), schema: inFile(factsSchema) }),
  labels: defineCollection({ loader: yamlLoader('labels.yaml'), schema: inFile(labelsSchema) }),
  glossary: defineCollection({ loader: yamlLoader('glossary.yaml'), schema: inFile(glossarySchema) }),
  flows: defineCollection({ loader: yamlLoader('flows'), schema: inFile(flowSchema) }),
};
