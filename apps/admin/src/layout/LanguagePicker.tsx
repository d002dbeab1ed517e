import TranslateIcon from '@mui/icons-material/Translate';
import { Box } from '@mui/material';
import { useLocaleState, useLocales } from 'ra-core';
import { useT } from '../i18n/use-t';
import { MenuButton } from './MenuButton';

/** Switches the page at once; remembered in this browser. */
export function LanguagePicker() {
  const t = useT();
  const locales = useLocales();
  const [locale, setLocale] = useLocaleState();
  const name = locales.find((each) => each.locale === locale)?.name;
  return (
    <MenuButton
      label={t('language.pick')}
      icon={<TranslateIcon />}
      choices={locales.map((each) => ({ id: each.locale, name: each.name, lang: each.locale }))}
      chosen={locale}
      onChoose={setLocale}
      shown={
        <Box component="span" sx={{ display: { xs: 'none', md: 'inline' } }}>
          {name}
        </Box>
      }
    />
  );
}
