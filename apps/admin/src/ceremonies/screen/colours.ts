/** The gorge's green at night: dark for a hall, and every pair of colours above 7 : 1. */
export const SCREEN = {
  ground: '#06282a',
  raised: '#0d3a3c',
  line: '#2c5a5b',
  words: '#ffffff',
  quiet: '#c4dedb',
  gold: '#f2d38b',
} as const;
