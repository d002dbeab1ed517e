/** A pattern of slanting lines, for what is told apart by more than its colour. */
export const Stripes = ({ id, colour }: { id: string; colour: string }) => (
  <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect width={2} height={6} fill={colour} />
  </pattern>
);
