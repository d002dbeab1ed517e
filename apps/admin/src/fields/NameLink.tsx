import { Link } from '@mui/material';
import { useGetPathForRecord } from 'ra-core';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';

/** What a row of a list is called, as the link that leads to its record: rows can be clicked, links also tabbed to. */
export function NameLink({ children }: { children: ReactNode }) {
  const path = useGetPathForRecord({ link: 'show' });
  if (!path) return children;
  return (
    <Link
      component={RouterLink}
      to={path}
      underline="hover"
      color="inherit"
      sx={{ fontWeight: 500 }}
      onClick={(event) => event.stopPropagation()}
    >
      {children}
    </Link>
  );
}
