/** Runs one stage of a build and prints one line about it: what came of it, and how long it took. */
export async function stage<Result>(
  name: string,
  run: () => Result | Promise<Result>,
  describe: (result: Result) => string,
): Promise<Result> {
  const start = performance.now();
  const result = await run();
  report(name, describe(result), performance.now() - start);
  return result;
}

/** Prints the line of a stage. `milliseconds` is how long it took. */
export function report(name: string, text: string, milliseconds: number): void {
  console.log(`${name.padEnd(10)} ${(milliseconds / 1000).toFixed(1).padStart(5)} s  ${text}`);
}

/** Ends a command with a message for people: an exception would bury it under a stack trace. */
export function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
