import type { LocalizedText, TextKey } from '@yutai/domain';

const isDerived = (text: LocalizedText, key: TextKey) => key !== 'en' && Boolean(text.derived?.includes(key));

/**
 * What becomes of a text when one of its languages is typed, confirmed or cleared (with ''). A script that a person
 * has touched is no longer derived; the other one stays derived, and the API converts it anew. Null when nothing
 * is left.
 */
export function withText(
  text: LocalizedText | null | undefined,
  key: TextKey,
  words: string,
): LocalizedText | null {
  const { derived = [], ...texts } = text ?? {};
  const next: LocalizedText = { ...texts, [key]: words };
  if (!words) delete next[key];
  const still = derived.filter((script) => script !== key && next[script]);
  if (still.length) next.derived = still;
  return next.zhHans || next.zhHant || next.en ? next : null;
}

export const scriptState = (text: LocalizedText | null | undefined, key: TextKey) => ({
  words: text?.[key] ?? '',
  derived: text ? isDerived(text, key) : false,
});
