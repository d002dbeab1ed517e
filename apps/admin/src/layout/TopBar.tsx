import { AppBar, Box, Toolbar, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { LoadingIndicator, SidebarToggleButton, ToggleThemeButton, useTranslate } from 'react-admin';
import { useT } from '../i18n/use-t';
import { visuallyHidden } from '../theme/visually-hidden';
import { AccountMenu } from './AccountMenu';
import { EditionPicker } from './EditionPicker';
import { LanguagePicker } from './LanguagePicker';
import { OutboxBadge } from './OutboxBadge';
import { Seal } from './Seal';

export const BAR_HEIGHT = 52;

/** Always there: whose desk it is, which edition it is set to, and how it is read. */
export function TopBar() {
  const t = useT();
  const translate = useTranslate();
  return (
    <AppBar position="fixed">
      <Toolbar
        disableGutters
        sx={{ minHeight: `${BAR_HEIGHT}px !important`, px: { xs: 0.5, md: 1 }, gap: { xs: 0.5, md: 1 } }}
      >
        <SidebarToggleButton />
        <Box
          component={Link}
          to="/"
          sx={{
            display: 'flex',
            alignItems: 'center',
            gap: 1,
            color: 'inherit',
            textDecoration: 'none',
            mr: { md: 2 },
          }}
        >
          <Seal />
          {/* On a phone for screen readers alone: the link is named by what it holds. */}
          <Typography
            component="span"
            sx={({ breakpoints }) => ({ fontWeight: 600, [breakpoints.down('md')]: visuallyHidden })}
          >
            {t('app.name')}
          </Typography>
        </Box>
        <EditionPicker />
        <Box sx={{ flex: 1 }} />
        <Box sx={{ display: { xs: 'none', sm: 'block' } }}>
          <LoadingIndicator aria-label={translate('ra.page.loading')} />
        </Box>
        <OutboxBadge />
        <LanguagePicker />
        <ToggleThemeButton />
        <AccountMenu />
      </Toolbar>
    </AppBar>
  );
}
