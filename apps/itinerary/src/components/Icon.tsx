const PATHS = {
  ride: 'M4 16V7.5C4 6.1 5.1 5 6.5 5h11C18.9 5 20 6.1 20 7.5V16H4Zm0-5h16M4 16v3h3v-3m10 0v3h3v-3M7.5 13.5h1m7 0h1',
  place:
    'M12 21c-4.2-4-6.3-7.3-6.3-10.2a6.3 6.3 0 0 1 12.6 0c0 2.9-2.1 6.2-6.3 10.2Zm0-7.8a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6Z',
  calendar: 'M4.5 6.5h15v13h-15v-13Zm0 4.5h15M8.5 4v4m7-4v4M12 13.2v4.2m-2.1-2.1h4.2',
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
