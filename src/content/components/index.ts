import { advice } from './advice/advice.ts';
import { anchor } from './anchor/anchor.ts';
import type { WriterComponent } from './component.ts';
import { fact } from './fact/fact.ts';
import { label } from './label/label.ts';
import { note } from './note/note.ts';
import { device, steps } from './steps/steps.ts';
import { table } from './table/table.ts';
import { term } from './term/term.ts';
import { moment, timeline } from './timeline/timeline.ts';

/** Everything writers may use besides Markdown, by name. */
export const writerComponents: ReadonlyMap<string, WriterComponent> = new Map(
  [steps, device, note, fact, label, term, table, timeline, moment, advice, anchor].map((component) => [component.name, component]),
);
