import { Box } from '@mui/material';
import { LANGUAGES, pickText, TEXT_KEY, type LocalizedText } from '@yutai/domain';
import { useFieldValue } from 'ra-core';
import { useLanguage, useT } from '../i18n/use-t';
import { IllustrativeMark } from './illustrative';
import { Localized } from './LocalizedField';

/** A text in every script that it is kept in: the reader's first, the others smaller, with what is not confirmed. */
export function ScriptsField({ source }: { source: string }) {
  const t = useT();
  const own = useLanguage();
  const text = useFieldValue({ source }) as LocalizedText | null;
  if (!text) return null;
  const shown = pickText(text, own);
  const others = LANGUAGES.filter(
    (language) => language !== own && text[TEXT_KEY[language]] && text[TEXT_KEY[language]] !== shown,
  );
  const derived = (language: (typeof LANGUAGES)[number]) =>
    text.derived?.some((key) => key === TEXT_KEY[language]);
  return (
    <>
      <IllustrativeMark source={source}>
        <Localized text={text} />
      </IllustrativeMark>
      {others.map((language) => (
        <Box
          key={language}
          component="span"
          sx={{ display: 'block', fontSize: '0.875rem', color: 'text.secondary' }}
        >
          <span lang={language}>{text[TEXT_KEY[language]]}</span>
          {derived(language) && ` (${t('inputs.localized.unconfirmed')})`}
        </Box>
      ))}
    </>
  );
}
