export const LINES_HEIGHT = 220;

/** A value at a time, as it is drawn and as it is said. */
export interface Spot {
  /** Milliseconds. */
  at: number;
  when: string;
  /** Of `when` what fits beneath an axis. */
  short: string;
  value: number;
  /** To the last digit. */
  exact: string;
}

export interface LinesProps {
  /** What is drawn, for those who do not see it; the figures stand in a table beneath. */
  label: string;
  /** The earliest first, one at each time. */
  current: readonly Spot[];
  /** What was said before of some of these times, layer by layer. */
  earlier: readonly (readonly Spot[])[];
  currentLabel: string;
  earlierLabel: string;
  /** A value of the axis in words. */
  tick: (value: number) => string;
}
