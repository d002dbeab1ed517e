import {
  ListItemButton,
  ListItemIcon,
  ListItemText,
  Tooltip,
  useMediaQuery,
  type Theme,
} from '@mui/material';
import type { ReactNode } from 'react';
import { useSidebarState } from 'react-admin';
import { NavLink } from 'react-router-dom';

interface MenuLinkProps {
  to: string;
  name: string;
  icon: ReactNode;
}

const chosen = ({ palette }: Theme) => ({
  minHeight: 34,
  mx: 1,
  my: '1px',
  px: 1.25,
  py: 0.5,
  borderRadius: '6px',
  color: palette.text.primary,
  '& .MuiListItemIcon-root': { minWidth: 30, color: palette.text.secondary, '& svg': { fontSize: 19 } },
  '&.active': {
    color: palette.primary.main,
    backgroundColor: palette.action.selected,
    '& .MuiListItemText-primary': { fontWeight: 600 },
    '& .MuiListItemIcon-root': { color: palette.primary.main },
  },
});

/** One line of the menu; only its icon when the menu is folded. On a phone, choosing closes the menu. */
export function MenuLink({ to, name, icon }: MenuLinkProps) {
  const [open, setOpen] = useSidebarState();
  const small = useMediaQuery<Theme>(({ breakpoints }) => breakpoints.down('sm'));
  return (
    <li>
      <Tooltip title={open ? '' : name} placement="right">
        <ListItemButton
          component={NavLink}
          to={to}
          end={to === '/'}
          aria-label={open ? undefined : name}
          onClick={() => small && setOpen(false)}
          sx={chosen}
        >
          <ListItemIcon>{icon}</ListItemIcon>
          {open && (
            <ListItemText
              primary={name}
              slotProps={{ primary: { variant: 'body2', noWrap: true } }}
              sx={{ my: 0 }}
            />
          )}
        </ListItemButton>
      </Tooltip>
    </li>
  );
}
