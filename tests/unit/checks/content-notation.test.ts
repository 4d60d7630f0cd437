import { describeArticle } from '../../support/make-content.ts';
import { makeSpoiltFolder, testMistakes, type Mistake } from '../../support/spoilt-folder.ts';

const { write, edit, check } = makeSpoiltFolder();
const { category, slug } = describeArticle(0);
const article = `articles/${category}/${slug}.mdx`;
const flow = 'flows/send-parcel.yaml';

const yaml = 'invalid-yaml: this is not valid YAML:';

/** What writers get wrong in YAML itself, and the whole answer of the check. */
const mistakes: Record<string, Mistake> = {
  'a title that is cut': [
    () => edit(article, /^title: .*$/m, 'title: How do I pay for order #12 by card?'),
    `${article}:3 ${yaml} the text "How do I pay for order" ends before " #". Put quotes around the whole text, or a note on a line of its own.`,
  ],
  'an alias that nothing stands for': [
    () => edit(flow, 'screen: *form', 'screen: *from'),
    `${flow}:80 ${yaml} nothing above has the name &from. Write out what is meant.`,
  ],
  'an alias of itself': [() => write('facts/more.yaml', '&a [*a]'), `facts/more.yaml:1 ${yaml} &a holds itself. Write out what is meant.`],
  'a bomb of aliases': [
    () => write('facts/more.yaml', 'a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n'),
    `facts/more.yaml:3 ${yaml} *b repeats what repeats already. Write out what is meant.`,
    `facts/more.yaml:3 ${yaml} *b repeats what repeats already. Write out what is meant.`,
  ],
  'lists without end': [
    () => write('facts/more.yaml', '['.repeat(20_000)),
    `facts/more.yaml:1 ${yaml} too many things stand in each other. Write it as in another file of this kind.`,
  ],
  'a type that YAML does not know': [
    () => edit(article, 'id: 100', 'id: !!js/function 100'),
    `${article}:2 ${yaml} the text begins with "!", which is a sign of the notation. Put quotes around the whole text: id: "!!js/function 100".`,
  ],
};

testMistakes(mistakes, check);
