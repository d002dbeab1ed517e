const FORMULA = /^[=+\-@\t\r]/;
const PHONE = /^\+[\d\s()-]+$/;

/** A cell as text that no program takes for a formula, also once it was saved as .csv; taken in again it is the same. */
export const harmless = (text: string): string =>
  FORMULA.test(text) && !PHONE.test(text) ? `'${text}` : text;
