import TranslateIcon from '@mui/icons-material/Translate';
import { Box, Button, Collapse, useMediaQuery, type Theme } from '@mui/material';
import { LANGUAGES, TEXT_KEY, type Language } from '@yutai/domain';
import { useState } from 'react';
import { useLanguage, useT } from '../i18n/use-t';
import { ScriptLine, type ScriptLineProps } from './ScriptLine';

type Props = Omit<ScriptLineProps, 'language' | 'end'>;

/** A text in three scripts as one control: the reader's own stands first, the others unfold. */
export function LocalizedTextControl({ id, text, invalid, ...props }: Props) {
  const t = useT();
  const own = useLanguage();
  // Beside the words "Other languages" a phone would show a few letters of what is typed.
  const small = useMediaQuery<Theme>(({ breakpoints }) => breakpoints.down('sm'));
  const others = LANGUAGES.filter((language) => language !== own);
  const [asked, setAsked] = useState(false);
  // What is wrong, or there in another language only, must be seen.
  const open = asked || (invalid && text !== null) || (text !== null && !text[TEXT_KEY[own]]);
  const filled = others.filter((language) => text?.[TEXT_KEY[language]]).length;
  const line = (language: Language, lineId: string, end?: ScriptLineProps['end']) => (
    <ScriptLine
      key={language}
      id={lineId}
      language={language}
      text={text}
      invalid={invalid}
      end={end}
      {...props}
    />
  );
  const more = open
    ? t('inputs.localized.less')
    : `${t('inputs.localized.more')}${filled ? ` (${filled})` : ''}`;
  const button = (
    <Button
      size="small"
      aria-expanded={open}
      aria-label={more}
      title={small ? more : undefined}
      onClick={() => setAsked(!open)}
      sx={{
        flex: 'none',
        minHeight: 0,
        minWidth: 0,
        py: 0.25,
        fontSize: '0.8125rem',
        fontWeight: 500,
        alignSelf: props.multiline ? 'flex-start' : 'center',
        mt: props.multiline ? 0.75 : 0,
      }}
    >
      {small ? <TranslateIcon fontSize="small" /> : more}
      {small && !open && filled > 0 && <span aria-hidden>&nbsp;{filled}</span>}
    </Button>
  );
  return (
    <Box sx={{ minWidth: 0 }}>
      {line(own, id, button)}
      <Collapse in={open} unmountOnExit>
        <Box sx={{ display: 'grid', gap: 1, mt: 1 }}>
          {others.map((language) => line(language, `${id}-${language}`))}
        </Box>
      </Collapse>
    </Box>
  );
}
