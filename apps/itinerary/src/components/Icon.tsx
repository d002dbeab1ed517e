const PATHS = {
  ride: 'M4 16V7.5C4 6.1 5.1 5 6.5 5h11C18.9 5 20 6.1 20 7.5V16H4Zm0-5h16M4 16v3h3v-3m10 0v3h3v-3M7.5 13.5h1m7 0h1',
  place:
    'M12 21c-4.2-4-6.3-7.3-6.3-10.2a6.3 6.3 0 0 1 12.6 0c0 2.9-2.1 6.2-6.3 10.2Zm0-7.8a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6Z',
  calendar: 'M4.5 6.5h15v13h-15v-13Zm0 4.5h15M8.5 4v4m7-4v4M12 13.2v4.2m-2.1-2.1h4.2',
  phone:
    'M7.2 4.5 9.6 4l1.6 4.2-1.9 1.5a11 11 0 0 0 5 5l1.5-1.9L20 14.4l-.5 2.4a2.4 2.4 0 0 1-2.6 1.9A14.6 14.6 0 0 1 5.3 7.1a2.4 2.4 0 0 1 1.9-2.6Z',
  document: 'M6.5 4h7.5l4 4v12h-11.5V4Zm7.5 0v4h4M9 12.5h6M9 16h6',
  picture: 'M4.5 5.5h15v13h-15v-13Zm0 10 4.5-4.5 4 4 2.5-2.5 4 4M15.5 9.2h.1',
  question:
    'M4.5 5.5h15v11h-8l-4 3.5v-3.5h-3v-11Zm5.2 3.8c.4-2.4 4.6-2.2 4.6.3 0 1.6-2.3 1.5-2.3 3.1m0 1.6v.1',
  fold: 'm6.5 9.5 5.5 5.5 5.5-5.5',
} as const;

/** A line drawing beside words that say the same; unseen by a screen reader. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
