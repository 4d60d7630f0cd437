/** Ids that an MDX body refers to, in the order of first use. */
export interface MdxReferences {
  facts: string[];
  labels: string[];
  terms: string[];
  flows: string[];
}

const component = /<(Fact|Label|Moment|Term|Steps)\s[^>]*?\b(?:id|flow)="([^"]*)"/g;

/** Finds the ids used by components in an MDX body, so that a page carries only what it shows. */
export function findMdxReferences(body: string): MdxReferences {
  const found = {
    Fact: new Set<string>(),
    Label: new Set<string>(),
    Moment: new Set<string>(),
    Term: new Set<string>(),
    Steps: new Set<string>(),
  };
  for (const [, name, id] of body.matchAll(component)) {
    if (id !== undefined) found[name as keyof typeof found].add(id); // The pattern matches these names only.
  }
  return {
    facts: [...new Set([...found.Fact, ...found.Moment])],
    labels: [...found.Label],
    terms: [...found.Term],
    flows: [...found.Steps],
  };
}
