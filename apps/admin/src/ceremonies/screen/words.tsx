import { Box, type SxProps } from '@mui/material';
import { TEXT_KEY, type LocalizedText } from '@yutai/domain';
import type { Triple } from '../../i18n/triple';
import { useLanguage } from '../../i18n/use-t';

export type Script = 'zh-Hans' | 'zh-Hant';

/** The script of the Chinese on the screen: the reader's, or 简体 beside an English desk. */
export const useScript = (): Script => (useLanguage() === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans');

/** Words of ours in the three languages, as a text. */
export const textOf = ([zhHans, zhHant, en]: Triple): LocalizedText => ({ zhHans, zhHant, en });

/** Names of people in the scripts that somebody wrote: a converted one is shown to nobody until it is confirmed. */
export const asWritten = (text: LocalizedText): LocalizedText => ({
  zhHans: text.derived?.includes('zhHans') ? undefined : text.zhHans,
  zhHant: text.derived?.includes('zhHant') ? undefined : text.zhHant,
  en: text.en,
});

const chineseOf = (text: LocalizedText, script: Script) => {
  const other = script === 'zh-Hans' ? 'zh-Hant' : 'zh-Hans';
  const lang = text[TEXT_KEY[script]] ? script : other;
  const words = text[TEXT_KEY[lang]];
  return words ? { lang, words } : undefined;
};

interface BothProps {
  text: LocalizedText;
  /** The size of the Chinese, in vw. */
  size: number;
  /** Of the English, as a share of that. */
  english?: number;
  sx?: SxProps;
  inline?: boolean;
}

/** Chinese and English of one text together; alone, either has the larger size. */
export function Both({ text, size, english = 0.55, inline = false, sx }: BothProps) {
  const script = useScript();
  const chinese = chineseOf(text, script);
  const line = inline ? ('span' as const) : ('div' as const);
  return (
    <Box component={line} sx={sx}>
      {chinese && (
        <Box component={line} lang={chinese.lang} sx={{ fontSize: `${size}vw`, lineHeight: 1.3 }}>
          {chinese.words}
        </Box>
      )}
      {inline && chinese && text.en && ' '}
      {text.en && (
        <Box
          component={line}
          lang="en"
          sx={{ fontSize: `${chinese ? size * english : size}vw`, lineHeight: 1.3 }}
        >
          {text.en}
        </Box>
      )}
    </Box>
  );
}
