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

const daysPerUnit = { minutes: 1 / 1440, hours: 1 / 24, days: 1, weeks: 7, months: 30 } as const;

/** A duration in days. Five working days are a week. */
export function toDays(number: number, unit: keyof typeof daysPerUnit | 'working days'): number {
  return unit === 'working days' ? (number * 7) / 5 : number * daysPerUnit[unit];
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
