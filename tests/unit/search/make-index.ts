import { buildAnswerFiles, buildQuestionFile, buildWordFile, type Aliases } from '../../../src/search/engine/build-files.ts';
import { trainClassifier } from '../../../src/search/build/train-classifier.ts';
import { buildClassifier, packClassifier } from '../../../src/search/engine/classifier.ts';
import { createEngine } from '../../../src/search/engine/engine.ts';
import { getFeatures } from '../../../src/search/engine/features.ts';
import { buildQuestionIndex } from '../../../src/search/engine/question-index.ts';
import type { SearchPage } from '../../../src/search/engine/search-page.ts';
import { buildWordList } from '../../../src/search/engine/word-list.ts';

/** An invented page. */
export function createPage(id: number, slug: string, title: string, queries: string[], more: Partial<SearchPage> = {}): SearchPage {
  return {
    id,
    href: `/articles/${slug}/`,
    title,
    category: ['Parcels', 'parcels'],
    devices: [],
    isHistorical: false,
    popularity: 3,
    queries,
    answer: '',
    parts: [],
    text: '',
    ...more,
  };
}

export const pages = [
  createPage(101, 'track-parcel', 'How do I track my parcel?', ['tracking number', 'parcel not moving'], {
    answer: 'Open the order and read the tracking number.',
  }),
  createPage(102, 'return-lantern', 'How do I return a lantern?', ['send lantern back', 'refund for lantern'], { devices: ['laptop'] }),
  createPage(103, 'pay-by-wire', 'How do I pay by wire transfer?', ['wire payment', 'bank payment steps'], { devices: ['app', 'laptop'] }),
  createPage(104, 'old-voucher', 'What was the spring voucher?', ['spring voucher'], { isHistorical: true, popularity: 1 }),
  createPage(105, 'new-voucher', 'How do I use a voucher?', ['use voucher'], { popularity: 5 }),
  createPage(106, 'kettle-noise', 'Why is my kettle loud?', ['kettle noise'], { parts: [['descale', 'Descale the boiler']] }),
];

export const aliases: Aliases = {
  groups: [['parcel', 'package']],
  directed: [
    { words: ['money back'], means: ['refund'] },
    { words: ['tt'], means: ['wire transfer'] },
    { words: ['lanturn'], means: ['lantern'] },
  ],
  slips: ['lanturn'],
  notCovered: ['sell lanterns'],
  languages: new Map([
    [
      'es',
      {
        ignore: ['mi', 'donde', 'esta', 'un'],
        words: [
          { means: 'track parcel', words: ['rastrear paquete', 'donde esta mi paquete'] },
          { means: 'refund', words: ['reembolso'] },
          { means: 'tracking number', words: ['numero'] },
        ],
      },
    ],
    ['zh', { ignore: [], words: [{ means: 'refund', words: ['退款'] }] }],
    ['ar', { ignore: [], words: [{ means: 'refund', words: ['استرداد'] }] }],
  ]),
};

const site = {
  mostAskedHrefs: ['/articles/pay-by-wire/'],
  contact: ['Ask', '/articles/track-parcel/'] as [string, string],
  classifiers: [],
  references: [],
  themes: [['We hire nobody.', 'Track it', '/articles/track-parcel/']] as [string, string, string][],
};
export const questionFile = buildQuestionFile(pages, aliases, site);
export const index = buildQuestionIndex(questionFile);
export const wordFile = buildWordFile(pages, aliases);
export const wordList = buildWordList(wordFile);

/** What buyers write, by the page's position; the last position stands for no page. */
const phrasings: readonly (readonly string[])[] = [
  ['my lamp went missing on the way', 'it never turned up at my door', 'where did it go, it went missing'],
  ['it is the wrong colour and I send it away again', 'I do not want it any more', 'the colour is wrong'],
  [],
  [],
  [],
  ['it hums all night', 'it hums and rattles when hot'],
  ['good morning, are you hiring', 'who is hiring near me'],
];
const samples = phrasings.flatMap((texts, label) => texts.map((text) => ({ label, features: getFeatures(text) })));
export const classifierFile = packClassifier(trainClassifier(samples, phrasings.length), phrasings.length);
export const classifier = buildClassifier(classifierFile);

/** The files of a small site, by name. */
export const files = new Map<string, unknown>([
  ['questions.json', { ...questionFile, classifiers: ['en'] }],
  ['words.json', wordFile],
  ['classifier-en.json', classifierFile],
  ['answers-0.json', buildAnswerFiles(pages)[0]],
]);

/** Gives the files, and notes which were asked for. Names in `missing` fail. */
export function createSource({ missing = [] }: { missing?: string[] } = {}) {
  const asked: string[] = [];
  const load = (name: string): Promise<unknown> => {
    asked.push(name);
    return missing.includes(name) ? Promise.reject(new Error(`${name} is missing.`)) : Promise.resolve(files.get(name));
  };
  return { asked, missing, load };
}

export const engine = createEngine(createSource());
