import { confirmedName, type LocalizedText, pickedLanguage, pickText } from '@yutai/domain';
import { useWords } from '../words';

/** A text in the reader's language; one that is only there in another says so, for its glyphs and its voice. */
export function Text({ of }: { of: LocalizedText }) {
  const { language } = useWords();
  const shown = pickedLanguage(of, language);
  return <span lang={shown === language ? undefined : shown}>{pickText(of, language)}</span>;
}

/** Somebody's name, in a script that was given or confirmed. */
export const PersonName = ({ of }: { of: LocalizedText }) => <Text of={confirmedName(of)} />;
