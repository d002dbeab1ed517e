import { listMark, pickedLanguage, pickText, type LocalizedText } from '@yutai/domain';
import { useFieldValue } from 'ra-core';
import { useLanguage } from '../i18n/use-t';
import { IllustrativeMark } from './illustrative';

/** A text in the reader's language, or the nearest one there is, declared as that language. */
export function Localized({ text }: { text: LocalizedText | null | undefined }) {
  const language = useLanguage();
  const words = pickText(text, language);
  if (!words) return null;
  const spoken = pickedLanguage(text, language);
  return spoken === language ? words : <span lang={spoken}>{words}</span>;
}

export function LocalizedField({ source }: { source: string }) {
  const text = useFieldValue({ source }) as LocalizedText | null;
  return (
    <IllustrativeMark source={source}>
      <Localized text={text} />
    </IllustrativeMark>
  );
}

/** The names of a list of records that came along, such as a delegate's groups. */
export function NamesField({ source }: { source: string }) {
  const records = useFieldValue({ source }) as { name: LocalizedText }[] | null;
  const language = useLanguage();
  const words = records?.map(({ name }) => pickText(name, language));
  return words?.join(listMark(language));
}

/** A list of localized texts, such as a delegation's interests. */
export function LocalizedListField({ source }: { source: string }) {
  const texts = useFieldValue({ source }) as LocalizedText[] | null;
  const language = useLanguage();
  if (!texts?.length) return null;
  const words = texts.map((text) => pickText(text, language));
  return <IllustrativeMark source={source}>{words.join(listMark(language))}</IllustrativeMark>;
}
