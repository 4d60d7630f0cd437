import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { factsSchema } from './schema/fact.ts';
import { flowSchema, type FlowData } from './schema/flow.ts';
import { labelsSchema } from './schema/label.ts';
import type { InlineLookup } from '../lib/inline-text.ts';

/** The flows of a content folder by id, and the facts and labels that their texts name. */
export interface LoadedFlows {
  flows: Map<string, FlowData>;
  lookup: InlineLookup;
}

/** Reads every flow of a content folder, for commands and tests. Throws if a file breaks its schema. */
export async function loadFlows(folder: string): Promise<LoadedFlows> {
  const read = async (path: string): Promise<unknown> => parse(await readFile(join(folder, path), 'utf8'));
  const list = async (path: string) => (await readdir(join(folder, path))).filter((name) => name.endsWith('.yaml')).sort();
  const facts = await Promise.all((await list('facts')).map(async (name) => factsSchema.parse(await read(`facts/${name}`))));
  const labels = labelsSchema.parse(await read('labels.yaml'));
  const flows = await Promise.all(
    (await list('flows')).map(async (name) => [basename(name, '.yaml'), flowSchema.parse(await read(`flows/${name}`))] as const),
  );
  return {
    flows: new Map(flows),
    lookup: { facts: new Map(facts.flat().map((fact) => [fact.id, fact])), labels: new Map(labels.map((label) => [label.id, label])) },
  };
}
