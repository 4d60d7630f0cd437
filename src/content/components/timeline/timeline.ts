import type { Element } from 'hast';
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { getAttribute, listComponents, type ComponentNode } from '../../document/component-node.ts';
import { listOf, paragraph, text } from '../../document/nodes.ts';
import { element, words, type HtmlContext, type WriterComponent } from '../component.ts';
import { renderFact } from '../fact/fact.ts';
import { layOutTimeline, toDays, type TimelineBar } from './lay-out-timeline.ts';

/** A waiting time: what it is the time of, and the fact that has a `duration`. */
export const moment: WriterComponent = {
  name: 'Moment',
  purpose: 'inside `<Timeline>`, a waiting time; `after` names the moment that must be over first',
  example: '<Moment id="tt-arrival">The money arrives</Moment>',
  holds: 'words',
  attributes: { id: { value: 'id', isRequired: true }, after: { value: 'id' } },
  inside: 'Timeline',
  references: (node) => [{ kind: 'fact', id: getAttribute(node, 'id') ?? '', needs: 'duration' }],
  html: (node, context) => context.render(node.children),
  markdown: (node, children, { facts }) => [
    text(
      `${children
        .map((child) => toString(child))
        .join('')
        .trim()}: ${facts.get(getAttribute(node, 'id') ?? '')?.value ?? ''}`,
    ),
  ],
};

/** Waiting times on one scale. */
export const timeline: WriterComponent = {
  name: 'Timeline',
  purpose: 'waiting times on one scale, drawn from facts that have a `duration`',
  isLate: true,
  example: '<Timeline caption="How long it takes">, moments, </Timeline>',
  holds: 'moments',
  attributes: { caption: { value: 'words', isRequired: true } },
  html: (node, context) => {
    const moments = listComponents(node.children, 'Moment');
    const spans = moments.map((each) => toSpan(each, context));
    const { bars, days } = layOutTimeline(spans);
    const isWorking = spans.every(({ unit }) => unit === 'working days');
    const { phrases } = context;
    return [
      element('figure', { className: ['timeline'] }, [
        element('figcaption', {}, [words(getAttribute(node, 'caption') ?? '')]),
        element(
          'ul',
          {},
          moments.map((each, index) => renderMoment(each, bars[index], context)),
        ),
        element('p', { className: ['scale'], ariaHidden: 'true' }, [
          element('span', {}, [words(phrases.timelineStart)]),
          element('span', {}, [words(phrases.timelineEnd(isWorking ? days / toDays(1, 'working days') : days, isWorking))]),
        ]),
      ]),
    ];
  },
  markdown: (node, children) => [
    paragraph([{ type: 'strong', children: [text(getAttribute(node, 'caption') ?? '')] }]),
    listOf(
      children
        .map((child) => toString(child).trim())
        .filter((words) => words !== '')
        .map((words) => [text(words)]),
    ),
  ],
};

function toSpan(node: ComponentNode, { facts }: HtmlContext) {
  const id = getAttribute(node, 'id') ?? '';
  const { min, max, unit } = facts.get(id)?.duration ?? { min: 0, max: 0, unit: 'days' as const };
  return { id, unit, min: toDays(min, unit), max: toDays(max, unit), after: getAttribute(node, 'after') };
}

function renderMoment(node: ComponentNode, bar: TimelineBar | undefined, context: HtmlContext): Element {
  const name = context.render(node.children.flatMap((child): Nodes[] => (child.type === 'paragraph' ? child.children : [child])));
  return element('li', {}, [
    element('span', { className: ['name'] }, name),
    element('span', { className: ['time'] }, [renderFact(getAttribute(node, 'id') ?? '', [], context)]),
    ...(bar ? [{ type: 'raw' as const, value: drawBar(bar) }] : []),
  ]);
}

function drawBar({ offset, start, end, isPoint }: TimelineBar): string {
  const track = '<rect class="track" x="0" y="3" width="100%" height="6" rx="3"/>';
  const wait = `<rect class="wait" x="${offset}%" y="4" width="${round(Math.max(0, start - offset))}%" height="4" rx="2"/>`;
  const mark = isPoint
    ? `<circle class="point" cx="${Math.min(end, 98)}%" cy="6" r="6"/>`
    : `<rect class="span" x="${start}%" y="1" width="${round(end - start)}%" height="10" rx="5"/>`;
  return `<svg class="bar" aria-hidden="true" focusable="false">${track}${wait}${mark}</svg>`;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
