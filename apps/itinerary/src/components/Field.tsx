import type { ComponentChildren } from 'preact';

interface Props {
  of: { illustrative: string[] };
  /** The field as the API names it; `during` for the time. */
  name: string;
  children: ComponentChildren;
}

/** The value of a field, with a dotted underline when it is illustrative. */
export function Field({ of, name, children }: Props) {
  return of.illustrative.includes(name) ? <span class="illustrative">{children}</span> : <>{children}</>;
}
