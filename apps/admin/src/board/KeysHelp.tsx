import HelpIcon from '@mui/icons-material/KeyboardOutlined';
import { IconButton, Popover, Tooltip, Typography } from '@mui/material';
import { useState } from 'react';
import { useT } from '../i18n/use-t';

/** What can be done by keys, at a click. */
export function KeysHelp() {
  const t = useT();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Tooltip title={t('board.keys')}>
        <IconButton
          size="small"
          aria-label={t('board.keys')}
          aria-haspopup="dialog"
          onClick={({ currentTarget }) => setAnchor(currentTarget)}
        >
          <HelpIcon fontSize="small" />
        </IconButton>
      </Tooltip>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': t('board.keys'), sx: { p: 2, maxWidth: 420 } } }}
      >
        <Typography variant="body2">{t('board.keysText')}</Typography>
      </Popover>
    </>
  );
}
