import { suggest, type Problem } from '../../content/problem.ts';
import { listRawWays, readRawSteps, type DrawnControl } from '../raw-flow.ts';
import type { KnownIds } from '../known-ids.ts';
import type { ContentFiles } from '../../content/read-files.ts';
import type { Rule } from '../rule.ts';

/** In every drawing each control says what a press does, and what must be pressed to go on is there. */
export const flowScreens: Rule = { id: 'flow-screens', stopsBuild: true, check: ({ files, known }) => checkFlowScreens(files, known) };

function checkFlowScreens(content: ContentFiles, known: KnownIds): Problem[] {
  return content.flows.flatMap(({ source }) => {
    const problems: Problem[] = [];
    const report = (path: PropertyKey[], rule: string, message: string) =>
      problems.push({ file: source.file, line: source.getLine(path), rule, message });

    for (const step of readRawSteps(source)) {
      for (const { device, path, controls, isWhole, landmarks } of step.screens) {
        const place = `the drawing of step "${step.id}" for the device "${device}"`;
        for (const { fact, path: own } of landmarks.filter(
          ({ fact, path }) => fact !== '' && known.facts.lacks(fact) && !source.isRepeated(path),
        )) {
          const advice = 'Draw only what a source shows: name the fact that says so.';
          report(
            own,
            'unknown-fact',
            `a landmark in ${place} rests on the fact "${fact}", which does not exist.${suggest(fact, known.facts.keys(), advice)}`,
          );
        }
        const ways = listRawWays(step, device);
        const choices = ways.flatMap(({ choice }) => choice ?? []);
        const allowed = ['next', ...choices];
        for (const { control, path: own } of controls) {
          const { label, formerly = [], text, go, answer } = control;
          const name = label ?? text ?? '';
          for (const id of [...(label === undefined ? [] : [label]), ...formerly].filter(
            (used) => known.labels.lacks(used) && !source.isRepeated(own),
          )) {
            const advice = 'Add it to labels.yaml, or use one that is there.';
            report(
              own,
              'unknown-label',
              `${place} names the label "${id}", which does not exist.${suggest(id, known.labels.keys(), advice)}`,
            );
          }
          if (source.isRefused([...own, 'go']) || source.isRefused([...own, 'answer'])) continue;
          if ((go === undefined) === (answer === undefined)) {
            if (source.isRepeated(own)) continue;
            report(
              own,
              'silent-control',
              `in ${place}, "${name}" needs either "go" (it leads on) or "answer" (what it does, and where to look).`,
            );
          } else if (go !== undefined && !step.areWaysKnown) {
            // Where it leads may be among the ways that are not known.
            continue;
          } else if (go !== undefined && ways.length === 0) {
            report(own, 'unknown-way', `in ${place}, "${name}" leads on, but the flow ends here. Give it an "answer".`);
          } else if (go !== undefined && !allowed.includes(go)) {
            report(own, 'unknown-way', `in ${place}, "${name}" goes to "${go}".${suggest(go, allowed, `Allowed: ${allowed.join(', ')}.`)}`);
          }
        }
        for (const { first, second, path: own } of listTwins(controls)) {
          report(
            own,
            'two-ways-to-press',
            `in ${place}, "${first}" and "${second}" lead to the same place, and a reader presses one. If one is the older name of the other, draw the newer with "formerly: [<label>]".`,
          );
        }
        const goes = controls.flatMap(({ control }) => control.go ?? []);
        const missing = choices.filter((choice) => !goes.includes(choice));
        if (isWhole && step.areWaysKnown && ways.length > 0 && !goes.includes('next') && (choices.length === 0 || missing.length > 0)) {
          const ask = missing.length > 0 ? ` to ${missing.map((choice) => `"${choice}"`).join(' and ')}` : '';
          report(
            path,
            'drawing-without-way',
            `${place} has nothing to press that goes on${ask}. Give a control "go: next" or the id of the choice.`,
          );
        }
      }
    }
    return problems;
  });
}

/** Controls that lead where one above them leads already. */
function listTwins(controls: readonly DrawnControl[]): { first: string; second: string; path: PropertyKey[] }[] {
  const seen = new Map<string, string>();
  return controls.flatMap(({ control: { label, text, go }, path }) => {
    const name = label ?? text ?? '';
    const first = go === undefined ? undefined : seen.get(go);
    if (go !== undefined) seen.set(go, first ?? name);
    return first === undefined ? [] : [{ first, second: name, path }];
  });
}
