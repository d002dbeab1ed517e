import { PlainTextInput, type OwnInputProps } from './LabelledInput';

const asNumber = (typed: unknown) => {
  const text = String(typed ?? '').trim();
  const number = Number(text);
  if (text === '') return null;
  // Half-typed or mistyped text stays as it is, for the API or a rule to object to.
  return Number.isFinite(number) && /^-?\d+(\.\d*[1-9])?$/.test(text) ? number : text;
};

/** A whole number, as digits: no arrows, and no change when somebody scrolls over it. */
export function NumberInput(props: OwnInputProps) {
  return <PlainTextInput {...props} parse={asNumber} slotProps={{ htmlInput: { inputMode: 'numeric' } }} />;
}

/** A number with places, such as a coordinate. */
export function DecimalInput(props: OwnInputProps) {
  return <PlainTextInput {...props} parse={asNumber} slotProps={{ htmlInput: { inputMode: 'decimal' } }} />;
}
