import { Announcer } from '../../client/announcer.ts';
import { KeptMemory } from '../../client/desk-memory.ts';
import { loadSiteEngine } from '../../search/browser/load-site-engine.ts';
import { deskClientWording } from '../../language/desk-client.ts';
import { DeskArticles } from './desk-articles.ts';
import { DeskBasket } from './desk-basket.ts';
import { DeskContext } from './desk-context.ts';
import { DeskCopies } from './desk-copies.ts';
import { DeskFlag } from './desk-flag.ts';
import { DeskList } from './desk-list.ts';
import { DeskNumbers } from './desk-numbers.ts';
import { DeskOpener } from './desk-opener.ts';
import { DeskPins } from './desk-pins.ts';
import { DeskProblem } from './desk-problem.ts';
import { DeskTicket } from './desk-ticket.ts';
import { DeskWords } from './desk-words.ts';
import { createFindPart, type FindPart } from './find-part.ts';
import { ReplyPanel } from './reply-panel.ts';

/** What the desk is made of. */
export interface DeskParts {
  find: FindPart;
  announcer: Announcer;
  memory: KeptMemory;
  words: DeskWords;
  panel: ReplyPanel;
  basket: DeskBasket;
  numbers: DeskNumbers;
  flag: DeskFlag;
  pins: DeskPins;
  problem: DeskProblem;
  list: DeskList;
  ticket: DeskTicket;
  context: DeskContext;
  opener: DeskOpener;
  copies: DeskCopies;
  /** Shows anew what stands beside the replies of the open article. */
  showOthers: () => void;
}

/** Makes the parts of a desk and lets them know each other. Throws if its markup lacks one. */
export function createDeskParts(root: HTMLElement, signal: AbortSignal): DeskParts {
  const { greeting = '', signOff = '', locale = '', articleFailed = '' } = root.dataset;
  const find = createFindPart(root);
  const announcer = new Announcer(root);
  const problem = new DeskProblem(find, announcer);
  const memory = new KeptMemory({ name: deskClientWording.openingName(1), text: greeting }, signOff);
  const words = new DeskWords(find, memory, { locale, language: () => ticket.language });
  const basket = new DeskBasket(find, locale);
  const showOthers = () => {
    copies.refresh();
    context.show();
  };
  const panel = new ReplyPanel(find, locale, {
    framing: () => words.getFraming(),
    onChoice: (chosen) => {
      basket.update(chosen);
      showOthers();
    },
  });
  const numbers = new DeskNumbers(find, memory);
  const flag = new DeskFlag(find);
  const pins = new DeskPins(find, memory);
  find('search').focus();
  const list = createList({ root, find, announcer, problem, memory }, signal);
  const articles = new DeskArticles();
  const ticket = new DeskTicket(find, {
    loadPages: () => list.loadPages(),
    explain: async (...asked) => (await loadSiteEngine()).explain(...asked),
    articles,
    basket,
    onHeard: showOthers,
  });
  const context = new DeskContext(find, ticket, basket);
  const opener = new DeskOpener({ find, articles, memory, panel, flag, pins, problem, failed: articleFailed });
  const copies = new DeskCopies({ root, find, announcer, panel, basket, numbers, flag, ticket, context, words });
  return { find, announcer, memory, words, panel, basket, numbers, flag, pins, problem, list, ticket, context, opener, copies, showOthers };
}

function createList(
  { root, find, announcer, problem, memory }: { root: HTMLElement } & Pick<DeskParts, 'find' | 'announcer' | 'problem' | 'memory'>,
  signal: AbortSignal,
): DeskList {
  const { list = '', historical = '', failed = '', preferred = '' } = root.dataset;
  const parts = { search: find<HTMLInputElement>('search'), results: find('results'), none: find('none') };
  const say = (text: string) => (text === failed ? problem.show(text) : announcer.say(text));
  return new DeskList(
    { ...parts, historical, failed, say },
    { list, preferred: preferred.split(' '), memory: () => memory.current },
    signal,
  );
}
