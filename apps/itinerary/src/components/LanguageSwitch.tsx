import type { Language } from '@yutai/domain';
import { OFFERED, type Offered } from '../language';
import { useWords } from '../words';

interface Props {
  chosen: Language;
  choose: (language: Language) => void;
  offered?: readonly Offered[];
}

export function LanguageSwitch({ chosen, choose, offered = OFFERED }: Props) {
  const { strings } = useWords();
  return (
    <div class="languages" role="group" aria-label={strings.language}>
      {offered.map(({ language, short, name }) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === chosen}
          onClick={() => choose(language)}
        >
          <span aria-hidden="true">{short}</span>
          <span class="unseen">{name}</span>
        </button>
      ))}
    </div>
  );
}
