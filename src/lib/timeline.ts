/** A waiting time of a timeline, in days. */
export interface TimelineSpan {
  /** Id of the fact. */
  id: string;
  min: number;
  max: number;
  /** Id of the span whose end this one starts from. */
  after?: string | undefined;
}

/** Where a bar lies, in percent of the longest time. */
export interface TimelineBar {
  /** The end of what comes before. */
  offset: number;
  /** The first moment at which it can be over. */
  start: number;
  end: number;
  /** A day instead of a span. */
  isPoint: boolean;
}

/** Width of the shortest bar that can still be seen, in percent. */
const minWidth = 1.5;

const daysPerUnit = { minutes: 1 / 1440, hours: 1 / 24, days: 1, 'working days': 1, weeks: 7, months: 30 } as const;

/** A duration in days. A working day is drawn like any day: the scale compares, the text tells. */
export function toDays(number: number, unit: keyof typeof daysPerUnit): number {
  return number * daysPerUnit[unit];
}

/** Lays spans on one scale from 0 to the end of the longest, in the given order. Unknown `after` ids start at 0. */
export function layOutTimeline(spans: readonly TimelineSpan[]): { bars: TimelineBar[]; days: number } {
  const ends = new Map<string, number>();
  const laid = spans.map((span) => {
    const start = ends.get(span.after ?? '') ?? 0;
    const placed = { start, from: start + span.min, to: start + span.max, isPoint: span.min === span.max };
    ends.set(span.id, placed.to);
    return placed;
  });
  const days = Math.max(0, ...laid.map(({ to }) => to));
  return {
    days,
    bars: laid.map(({ start, from, to, isPoint }) => {
      const end = Math.max(toPercent(to, days), minWidth);
      return { offset: toPercent(start, days), start: Math.min(toPercent(from, days), end - minWidth), end, isPoint };
    }),
  };
}

function toPercent(days: number, all: number): number {
  return all === 0 ? 0 : Math.round((days / all) * 1000) / 10;
}

const moment = /<svg data-moment="([^"]+)" data-min="([^"]+)" data-max="([^"]+)"(?: data-after="([^"]*)")?[^>]*><\/svg>/g;

/** Fills the empty bars of rendered moments: they are drawn together, because they share one scale. */
export function drawTimeline(html: string): { html: string; days: number } {
  const spans = [...html.matchAll(moment)].map(([, id = '', min, max, after]): TimelineSpan => ({
    id,
    min: Number(min),
    max: Number(max),
    after,
  }));
  const { bars, days } = layOutTimeline(spans);
  let index = 0;
  const drawn = html.replace(moment, () => {
    const { offset, start, end, isPoint } = bars[index++] ?? { offset: 0, start: 0, end: 0, isPoint: false };
    const track = '<rect class="track" x="0" y="3" width="100%" height="6" rx="3"/>';
    const wait = `<rect class="wait" x="${offset}%" y="4" width="${round(Math.max(0, start - offset))}%" height="4" rx="2"/>`;
    const mark = isPoint
      ? `<circle class="point" cx="${Math.min(end, 98)}%" cy="6" r="6"/>`
      : `<rect class="span" x="${start}%" y="1" width="${round(end - start)}%" height="10" rx="5"/>`;
    return `<svg class="bar" aria-hidden="true" focusable="false">${track}${wait}${mark}</svg>`;
  });
  return { html: drawn, days };
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
