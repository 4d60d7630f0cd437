import type { Rule } from '../rule.ts';
import { parseLedger } from '../../content/ledger.ts';
import { findMergeMark } from '../../content/merge-marks.ts';
import type { Problem } from '../../content/problem.ts';
import type { ContentFiles } from '../../content/read-files.ts';

/** The ledger, if there is one, is as "npm run permalinks" wrote it: without it nothing protects published links. */
export const ledgerFile: Rule = { id: 'ledger-file', stopsBuild: true, check: ({ files }) => checkLedgerFile(files) };

function checkLedgerFile({ ledger }: ContentFiles): Problem[] {
  // A file that could not be read has a problem already.
  if (ledger?.text === undefined) return [];
  const { file, text } = ledger;
  const parsed = parseLedger(text);
  if (!parsed) {
    const mark = findMergeMark(text);
    const found = text.trim() === '' ? 'the file is empty' : mark === undefined ? 'this is no ledger' : 'a merge was left unfinished here';
    const advice = 'Bring the file back from version control, then run "npm run permalinks".';
    return [
      {
        file,
        line: text.slice(0, mark ?? 0).split('\n').length,
        rule: 'broken-ledger',
        message: `${found}, so published links are not protected. ${advice}`,
      },
    ];
  }
  if (parsed.isWhole) return [];
  const message =
    'lines were removed or edited since "npm run permalinks" wrote the file, so published links are no longer protected. Run "npm run permalinks", which brings back what version control knows.';
  return [{ file, line: 1, rule: 'shrunk-ledger', message }];
}
