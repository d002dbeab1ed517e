import DashboardIcon from '@mui/icons-material/SpaceDashboardOutlined';
import { Box, Typography } from '@mui/material';
import { useCanAccessResources, useGetResourceLabel, useResourceDefinitions } from 'ra-core';
import { useSidebarState } from 'react-admin';
import { useT } from '../i18n/use-t';
import { PLAIN_LIST } from '../theme/plain-list';
import { MENU_GROUPS, type MenuGroup } from './menu-groups';
import { MenuLink } from './MenuLink';

interface GroupProps extends MenuGroup {
  open: boolean;
}

function Group({ title, items, open }: GroupProps) {
  const t = useT();
  const label = useGetResourceLabel();
  if (items.length === 0) return null;
  const names = items.map(({ resource }) => label(resource, 2));
  // A heading over a single line says no more than the line.
  const single = names.length === 1;
  const heading = single ? names[0] : t(title);
  return (
    <Box sx={{ mb: 1 }}>
      <Typography
        variant="overline"
        component="h2"
        sx={{
          display: open && !single ? 'block' : 'none',
          px: 2.25,
          pt: 1,
          pb: 0.5,
          color: 'text.secondary',
        }}
      >
        {heading}
      </Typography>
      <Box component="ul" aria-label={heading} sx={PLAIN_LIST}>
        {items.map(({ resource, icon: Icon }) => (
          <MenuLink key={resource} to={`/${resource}`} name={label(resource, 2)} icon={<Icon />} />
        ))}
      </Box>
    </Box>
  );
}

/** Only what is there and what the reader may open. */
export function MainMenu() {
  const t = useT();
  const [open] = useSidebarState();
  const definitions = useResourceDefinitions();
  const known = MENU_GROUPS.flatMap(({ items }) => items)
    .map(({ resource }) => resource)
    .filter((resource) => definitions[resource]?.hasList);
  const { canAccess } = useCanAccessResources({ action: 'list', resources: known });
  return (
    <Box component="nav" aria-label={t('menu.label')} sx={{ py: 1 }}>
      <Box component="ul" sx={PLAIN_LIST}>
        <MenuLink to="/" name={t('menu.overview')} icon={<DashboardIcon />} />
      </Box>
      {MENU_GROUPS.map(({ title, items }) => (
        <Group
          key={title}
          title={title}
          open={open}
          items={items.filter(({ resource }) => canAccess?.[resource])}
        />
      ))}
    </Box>
  );
}
