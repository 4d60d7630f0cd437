import { getAliasKey } from '../../search/engine/understand.ts';
import { isStopWord, splitWords, stemWord } from '../../search/engine/text.ts';
import type { AliasesData } from '../../content/schema/aliases.ts';
import { aliasLanguages } from '../../content/schema/aliases.ts';
import { getList, getValue } from '../../content/raw-values.ts';
import { suggest, type Problem } from '../../content/problem.ts';
import type { ArticleFile, ContentFiles, GuideFile } from '../../content/read-files.ts';
import type { Rule } from '../rule.ts';

/** Lists of words that lead to a page's word. */
const directedLists = ['otherNames', 'oldNames', 'abbreviations', 'joinedOrSplit', 'misspellings'] as const satisfies (keyof AliasesData)[];

/** Every alias leads to words that pages use, and no phrase stands in two entries of a list. */
export const aliases: Rule = { id: 'aliases', stopsBuild: true, check: ({ files, hasLostPages }) => checkAliases(files, hasLostPages) };

function checkAliases(content: ContentFiles, hasLostPages: boolean): Problem[] {
  const { source, known: data } = content.aliases ?? {};
  if (!source || !data) return [];
  const known = collectWords(content);
  const areWordsKnown = !hasLostPages && [...content.articles, ...content.guides].every(areKnown);
  const stems = new Set([...known].map(stemWord));
  const problems: Problem[] = [];
  const report = (path: PropertyKey[], rule: string, message: string) => {
    problems.push({ file: source.file, line: source.getLine(path), rule, message });
  };
  const checkTarget = (path: PropertyKey[], target: string | undefined) => {
    if (target === undefined || !areWordsKnown) return;
    for (const word of splitWords(target)) {
      if (isStopWord(word) || stems.has(stemWord(word))) continue;
      const advice = 'Use a word of a title, query or short answer.';
      report(path, 'unknown-alias-target', `no page says "${word}", so "${target}" finds nothing.${suggest(word, known, advice)}`);
    }
  };

  const checkOnce = (entries: readonly { path: PropertyKey[]; key: string; word: string; entry: number }[]) => {
    const first = new Map<string, { entry: number; path: PropertyKey[] }>();
    for (const { path, key, word, entry } of entries) {
      const earlier = first.get(key);
      if (!earlier) first.set(key, { entry, path });
      else if (earlier.entry !== entry) {
        report(path, 'duplicate-alias', `"${word}" stands on line ${source.getLine(earlier.path)} too. Keep one, or join the two entries.`);
      }
    }
  };

  for (const list of directedLists) {
    const entries = data[list] ?? [];
    entries.forEach(({ means } = {}, entry) => {
      const isList = Array.isArray(getValue(getList(source.data, list)[entry], 'means'));
      means?.forEach((target, position) => checkTarget([list, entry, 'means', ...(isList ? [position] : [])], target));
    });
    checkOnce(
      entries.flatMap(({ words = [] } = {}, entry) =>
        words.flatMap((word, position) =>
          word === undefined ? [] : [{ path: [list, entry, 'words', position], key: getAliasKey(word), word, entry }],
        ),
      ),
    );
  }
  const translations = data.languages ?? [];
  translations.forEach(({ means } = {}, entry) => checkTarget(['languages', entry, 'means'], means));
  for (const language of aliasLanguages) {
    checkOnce(
      translations.flatMap((translation, entry) =>
        (translation?.[language] ?? []).flatMap((word, position) =>
          word === undefined ? [] : [{ path: ['languages', entry, language, position], key: splitWords(word).join(' '), word, entry }],
        ),
      ),
    );
  }
  return problems;
}

/** Whether the words of a page are known, if only among all that its file holds. */
function areKnown({ source }: ArticleFile | GuideFile): boolean {
  return source.data === undefined || ['title', 'shortAnswer', 'queries'].every((key) => !source.isRefused([key]));
}

/** The words that search compares a query with. */
function collectWords(content: ContentFiles): Set<string> {
  return new Set(
    [...content.articles, ...content.guides].flatMap(({ data, source }) =>
      // Of a page with a mistake nobody knows yet which words are its title.
      splitWords(
        data ? [data.title, data.shortAnswer, ...data.queries, ...source.body.matchAll(/^#{2,4} (.*)$/gm)].flat().join(' ') : source.text,
      ),
    ),
  );
}
