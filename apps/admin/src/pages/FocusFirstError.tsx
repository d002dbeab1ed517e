import { useEffect, useRef } from 'react';
import { useFormState } from 'react-hook-form';

/**
 * Once a form was refused, by its own rules or by the API, leads to the first input on the page with an error. The form's
 * own way (`shouldFocusError`) knows only the inputs that lend it their element, in the order they were made.
 */
export function FocusFirstError() {
  const { submitCount } = useFormState();
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (submitCount === 0) return;
    place.current?.closest('form')?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [submitCount]);
  return <span ref={place} hidden />;
}
