import { Box, Button, OutlinedInput, Typography } from '@mui/material';
import { TEXT_KEY, type Language, type LocalizedText } from '@yutai/domain';
import type { ReactNode } from 'react';
import { useLanguage, useT } from '../i18n/use-t';
import { scriptState, withText } from './localized-text';

export interface ScriptLineProps {
  id: string;
  language: Language;
  text: LocalizedText | null;
  onChange: (text: LocalizedText | null) => void;
  onBlur?: () => void;
  invalid: boolean;
  multiline?: boolean;
  label: string;
  describedBy: string;
  end?: ReactNode;
}

/** Said beneath a script that was converted: it may be confirmed as it is, or cleared. */
function Derived({ text, language, onChange }: Pick<ScriptLineProps, 'text' | 'language' | 'onChange'>) {
  const t = useT();
  const key = TEXT_KEY[language];
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap', mt: 0.25 }}>
      <Typography variant="caption" sx={{ color: 'text.secondary' }}>
        {t('inputs.localized.derived')}
      </Typography>
      <Button size="small" onClick={() => onChange(withText(text, key, scriptState(text, key).words))}>
        {t('inputs.localized.confirm')}
      </Button>
      <Button size="small" onClick={() => onChange(withText(text, key, ''))}>
        {t('inputs.localized.clear')}
      </Button>
    </Box>
  );
}

/** One language of a text, with its name at the start of the line; a derived script says that it is one. */
export function ScriptLine({ language, text, onChange, multiline, end, ...props }: ScriptLineProps) {
  const t = useT();
  const own = useLanguage();
  const key = TEXT_KEY[language];
  const { words, derived } = scriptState(text, key);
  const name = t(`inputs.localized.${language}`);
  return (
    <Box sx={{ minWidth: 0 }}>
      <OutlinedInput
        id={props.id}
        size="small"
        fullWidth
        value={words}
        error={props.invalid}
        multiline={multiline}
        minRows={multiline ? 2 : undefined}
        onChange={({ target }) => onChange(withText(text, key, target.value))}
        onBlur={props.onBlur}
        slotProps={{
          input: {
            'aria-label': `${props.label} (${name})`,
            'aria-describedby': props.describedBy,
            lang: language,
          },
        }}
        startAdornment={
          <Typography
            variant="caption"
            aria-hidden
            lang={language}
            sx={{
              color: 'text.secondary',
              // On a phone the words need the room; beneath one another, short names still line up.
              width: { xs: own === 'en' ? 60 : 40, sm: own === 'en' ? 72 : 52 },
              flex: 'none',
              alignSelf: multiline ? 'flex-start' : 'center',
              pt: 0,
            }}
          >
            {name}
          </Typography>
        }
        endAdornment={end}
        sx={{
          pr: 0.5,
          '& .MuiOutlinedInput-notchedOutline': derived ? { borderStyle: 'dashed' } : undefined,
        }}
      />
      {derived && <Derived text={text} language={language} onChange={onChange} />}
    </Box>
  );
}
