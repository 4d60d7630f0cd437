/** What a program that joins two versions of a file leaves where both changed the same lines. */
const mergeMark = /^(?:<{7}|>{7}|\|{7})(?:[ \t].*)?\r?$/m;

/** Where the first mark of an unfinished merge stands; undefined if there is none. */
export function findMergeMark(text: string): number | undefined {
  return mergeMark.exec(text)?.index;
}

export const mergeAdvice = 'Keep the lines that are right, and remove the lines that begin with "<<<<<<<", "=======" and ">>>>>>>".';
