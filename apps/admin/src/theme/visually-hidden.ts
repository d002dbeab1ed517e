/** Of words that are there for screen readers alone. */
export const visuallyHidden = {
  position: 'absolute',
  // As text: the number 1 would be the whole width to the theme.
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
};
