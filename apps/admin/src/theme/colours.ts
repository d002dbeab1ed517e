import type { ActivityKind, ActivityStatus } from '@yutai/domain';

/** A colour with a meaning: its mark, and a tint to write on with `text`. All pairs reach 4.5 : 1. */
export interface Tone {
  main: string;
  tint: string;
  text: string;
}

export interface Tones {
  kind: Record<ActivityKind, Tone>;
  status: Record<ActivityStatus, Tone>;
  /** What is said plainly, with no alarm: sides, roles, kinds of place. */
  plain: Tone;
}

const tone = (main: string, tint: string, text: string): Tone => ({ main, tint, text });

export const lightTones: Tones = {
  kind: {
    session: tone('#5d4a9c', '#ece8f6', '#4a3984'),
    site_visit: tone('#19735a', '#e0f0ea', '#105743'),
    meeting: tone('#9a5f00', '#f8ecd7', '#754800'),
    transfer: tone('#3a6a96', '#e3edf6', '#27527a'),
  },
  status: {
    request: tone('#8a8378', '#efece6', '#5c564c'),
    planned: tone('#2d6f9f', '#e1edf5', '#1d547c'),
    confirmed: tone('#23794b', '#e0f1e7', '#165a36'),
    done: tone('#5b6468', '#e7eaeb', '#434b4f'),
    cancelled: tone('#a83a26', '#f8e5e1', '#86291a'),
  },
  plain: tone('#726b5f', '#efece5', '#4d473d'),
};

export const darkTones: Tones = {
  kind: {
    session: tone('#a897e0', '#2e2845', '#cfc4f4'),
    site_visit: tone('#62c0a0', '#173a30', '#a5e2cd'),
    meeting: tone('#dba752', '#40301a', '#f1d3a1'),
    transfer: tone('#7fb0da', '#1f3448', '#bbd9f2'),
  },
  status: {
    request: tone('#a39c90', '#35322d', '#d3cdc2'),
    planned: tone('#7ab5dc', '#1c3547', '#b7daf1'),
    confirmed: tone('#71c695', '#1a3a29', '#b0e5c6'),
    done: tone('#9aa4a8', '#2d3336', '#cdd4d7'),
    cancelled: tone('#e58a76', '#47241d', '#f6c2b6'),
  },
  plain: tone('#a39c90', '#33302b', '#d6d0c5'),
};

/** The seal's red: the mark of the desk, and nothing else. */
export const SEAL = '#a83a26';
