import AccountIcon from '@mui/icons-material/AccountCircleOutlined';
import LogoutIcon from '@mui/icons-material/Logout';
import DevicesIcon from '@mui/icons-material/PhonelinkOff';
import { Box, Button, Divider, ListItemIcon, Menu, MenuItem, Typography } from '@mui/material';
import { useGetIdentity, useLogout, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Confirm } from 'react-admin';
import { authProvider } from '../api/auth-provider';
import { useT, useWord } from '../i18n/use-t';
import { useNotifyError } from '../pages/use-notify-error';

/** Ends every session of the account, after asking. */
function SignOutEverywhere({ asking, onClose }: { asking: boolean; onClose: () => void }) {
  const t = useT();
  const notifyError = useNotifyError();
  const logout = useLogout();
  const signOut = async () => {
    try {
      await authProvider.signOutEverywhere();
      await logout();
    } catch (error) {
      onClose();
      notifyError(error);
    }
  };
  return (
    <Confirm
      isOpen={asking}
      title={t('user.signOutEverywhereTitle')}
      content={t('user.signOutEverywhereText')}
      confirm={t('user.signOutEverywhere')}
      ConfirmIcon={DevicesIcon}
      onConfirm={() => void signOut()}
      onClose={onClose}
    />
  );
}

/** Who is signed in, and the ways out. */
export function AccountMenu() {
  const t = useT();
  const word = useWord();
  const translate = useTranslate();
  const logout = useLogout();
  const { identity } = useGetIdentity();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [asking, setAsking] = useState(false);
  const close = () => setAnchor(null);
  return (
    <>
      <Button
        color="inherit"
        size="small"
        startIcon={<AccountIcon />}
        aria-label={translate('ra.auth.user_menu')}
        aria-haspopup="menu"
        aria-expanded={Boolean(anchor)}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
        sx={{ minWidth: 0, fontWeight: 500, whiteSpace: 'nowrap' }}
      >
        <Box component="span" sx={{ display: { xs: 'none', md: 'inline' } }}>
          {identity?.fullName}
        </Box>
      </Button>
      <Menu disablePortal anchorEl={anchor} open={Boolean(anchor)} onClose={close}>
        <Box component="li" role="presentation" sx={{ px: 2, pt: 0.5, pb: 1 }}>
          <Typography sx={{ fontWeight: 600 }}>{identity?.fullName}</Typography>
          <Typography variant="caption" sx={{ color: 'text.secondary' }}>
            {identity?.email} · {identity && word('role', identity.role)}
          </Typography>
        </Box>
        <Divider component="li" />
        <MenuItem onClick={() => void logout()}>
          <ListItemIcon>
            <LogoutIcon fontSize="small" />
          </ListItemIcon>
          {translate('ra.auth.logout')}
        </MenuItem>
        <MenuItem
          onClick={() => {
            close();
            setAsking(true);
          }}
        >
          <ListItemIcon>
            <DevicesIcon fontSize="small" />
          </ListItemIcon>
          {t('user.signOutEverywhere')}
        </MenuItem>
      </Menu>
      <SignOutEverywhere asking={asking} onClose={() => setAsking(false)} />
    </>
  );
}
