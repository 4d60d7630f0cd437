/** Whether the browser asks for few bytes. */
export function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } }; // Not in TypeScript's types: Firefox and Safari have none.
  return connection?.saveData === true;
}
