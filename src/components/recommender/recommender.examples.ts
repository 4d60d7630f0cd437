import type { RecommenderView } from '../../view-models/recommender.ts';
import { exampleFactCard, listAwkward, toExampleHtml, type Examples } from '../example.ts';
import type { Props } from './Recommender.astro';

const time = { html: toExampleHtml('It takes {parcel-time}.') };
const view: RecommenderView = {
  sentence: 'Sending {size} {speed}:',
  questions: [
    {
      id: 'size',
      title: 'How large is it?',
      answers: [
        { id: 'small', title: 'Small', phrase: 'something small', sum: { from: 0, to: 10, example: 5 } },
        { id: 'large', title: 'Large', phrase: 'something large' },
      ],
    },
    {
      id: 'speed',
      title: 'How soon?',
      answers: [
        { id: 'soon', title: 'Soon', phrase: 'soon' },
        { id: 'late', title: 'Later' },
      ],
    },
  ],
  rules: [
    {
      when: 'size:small',
      answers: [{ question: 'How large is it?', titles: ['Small'] }],
      choose: { id: 'a', title: 'Small parcel' },
      why: [time],
    },
    { when: '', answers: [], choose: { id: 'b', title: 'Large parcel' }, otherwise: { id: 'a', title: 'Small parcel' }, why: [time] },
  ],
  reminders: [{ when: '', rows: '', say: time }],
};
const rows = '<ul><li id="a">Small parcel</li><li id="b">Large parcel</li></ul>';

export const examples: Examples<Props> = {
  questions: {
    shows: 'Two questions; the advice comes when they are answered.',
    props: { view, language: 'en' },
    beside: exampleFactCard + rows,
  },
  ...listAwkward(
    (text) => ({
      view: {
        ...view,
        questions: view.questions.map((question) => ({
          ...question,
          title: text,
          answers: question.answers.map((answer) => ({ ...answer, title: text, phrase: text })),
        })),
        rules: view.rules.map((rule) => ({ ...rule, choose: { id: 'a', title: text }, why: [{ html: toExampleHtml(text) }] })),
      },
      language: 'en',
    }),
    exampleFactCard + rows,
  ),
};
