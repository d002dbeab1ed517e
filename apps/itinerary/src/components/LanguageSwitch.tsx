import type { Language } from '@yutai/domain';
import { OFFERED } from '../language';
import { useWords } from '../words';

interface Props {
  chosen: Language;
  choose: (language: Language) => void;
}

export function LanguageSwitch({ chosen, choose }: Props) {
  const { strings } = useWords();
  return (
    <div class="languages" role="group" aria-label={strings.language}>
      {OFFERED.map(({ language, short, name }) => (
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
