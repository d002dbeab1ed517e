import DevicesIcon from '@mui/icons-material/PhonelinkOff';
import { Divider, ListItemIcon, ListItemText, MenuItem, Typography } from '@mui/material';
import { useGetIdentity, useLogout, useNotify, useUserMenu } from 'ra-core';
import { useState } from 'react';
import { Confirm, Logout, UserMenu } from 'react-admin';
import { authProvider } from '../api/auth-provider';
import { useT, useWord } from '../i18n/use-t';

function WhoAmI() {
  const word = useWord();
  const { identity } = useGetIdentity();
  if (!identity) return null;
  return (
    <li>
      <Typography sx={{ px: 2, pt: 0.5, fontWeight: 600 }}>{identity.fullName}</Typography>
      <Typography variant="caption" component="p" sx={{ px: 2, pb: 1, color: 'text.secondary' }}>
        {identity.email} · {word('role', identity.role)}
      </Typography>
      <Divider />
    </li>
  );
}

/** Ends every session of the account, after asking. */
function SignOutEverywhere() {
  const t = useT();
  const notify = useNotify();
  const logout = useLogout();
  const menu = useUserMenu();
  const [asking, setAsking] = useState(false);
  const signOut = async () => {
    try {
      await authProvider.signOutEverywhere();
      await logout();
    } catch (error) {
      setAsking(false);
      notify(error instanceof Error ? error.message : 'ra.notification.http_error', { type: 'error' });
    }
  };
  return (
    <>
      <MenuItem onClick={() => setAsking(true)}>
        <ListItemIcon>
          <DevicesIcon fontSize="small" />
        </ListItemIcon>
        <ListItemText>{t('user.signOutEverywhere')}</ListItemText>
      </MenuItem>
      <Confirm
        isOpen={asking}
        title={t('user.signOutEverywhereTitle')}
        content={t('user.signOutEverywhereText')}
        confirm={t('user.signOutEverywhere')}
        onConfirm={() => void signOut()}
        onClose={() => {
          setAsking(false);
          menu?.onClose();
        }}
      />
    </>
  );
}

export function AccountMenu() {
  return (
    <UserMenu>
      <WhoAmI />
      <Logout />
      <SignOutEverywhere />
    </UserMenu>
  );
}
