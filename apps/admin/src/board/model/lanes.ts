interface Span {
  start: number;
  end: number;
}

/**
 * Which line of a row each of these stands on, so that none covers another: the first that is free again.
 * @param spans in order of their start
 */
export function lanesOf(spans: readonly Span[]): number[] {
  const freeFrom: number[] = [];
  return spans.map(({ start, end }) => {
    const free = freeFrom.findIndex((from) => from <= start);
    const lane = free === -1 ? freeFrom.length : free;
    freeFrom[lane] = end;
    return lane;
  });
}
