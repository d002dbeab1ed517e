/** Of the cells of tables, in mm: free above and below, and on either side of what they say. */
export const CELL = { above: 0.8, beside: 1.2 } as const;
