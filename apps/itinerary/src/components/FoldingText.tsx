import { type LocalizedText, pickText } from '@yutai/domain';
import { useWords } from '../words';
import { Text } from './Text';

/** Letters of more lines than are shown when it is folded; a Chinese character takes the room of two. */
const LONG = 180;
const isLong = (text: string) => text.length + (text.match(/\p{Script=Han}/gu) ?? []).length > LONG;

/** A text that is folded on a screen where it is long. By styles alone, as nothing runs in a saved file. */
export function FoldingText({ id, of }: { id: string; of: LocalizedText }) {
  const { strings, language } = useWords();
  if (!isLong(pickText(of, language))) return <Text of={of} />;
  return (
    <>
      <input type="checkbox" id={id} class="fold unseen" />
      <span class="fold-text">
        <Text of={of} />
      </span>
      <label for={id} class="fold-switch">
        <span class="fold-more">{strings.wholeText}</span>
        <span class="fold-less">{strings.lessText}</span>
      </label>
    </>
  );
}
