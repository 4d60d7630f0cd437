/** What a writer's id stands for on this page. Throws a message for the writer if there is none. */
export function requireReference<Value>(known: ReadonlyMap<string, Value> | undefined, kind: string, id: string): Value {
  const value = known?.get(id);
  if (value === undefined) throw new Error(`No ${kind} has the id "${id}". Run "npm run check:content" to see where it is used.`);
  return value;
}
