import { PlainTextInput, type OwnInputProps } from './LabelledInput';

const asNumber = (typed: unknown) => {
  const text = String(typed ?? '').trim();
  const number = Number(text);
  if (text === '') return null;
  // Half-typed or mistyped text stays as it is, for the API or a rule to object to.
  return Number.isFinite(number) && String(number) === text ? number : text;
};

/** A whole number, as digits: no arrows, and no change when somebody scrolls over it. */
export function NumberInput(props: OwnInputProps) {
  return <PlainTextInput {...props} parse={asNumber} slotProps={{ htmlInput: { inputMode: 'numeric' } }} />;
}

/** A decimal that must keep every digit, such as a coordinate: the form holds it as a string. */
export function DecimalInput(props: OwnInputProps) {
  return <PlainTextInput {...props} slotProps={{ htmlInput: { inputMode: 'decimal' } }} />;
}
