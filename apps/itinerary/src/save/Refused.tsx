/** Says why nothing was saved. */
export const Refused = ({ why }: { why: string }) => (
  <p class="note note-zone" role="alert">
    {why}
  </p>
);
