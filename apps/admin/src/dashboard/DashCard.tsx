import { Box, Card, Link, Typography } from '@mui/material';
import { useId, type ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useT } from '../i18n/use-t';

interface DashCardProps {
  title: string;
  /** Where all of it is. */
  to?: string;
  children: ReactNode;
}

/** One thing that the desk should know, leading to where it is worked on. */
export function DashCard({ title, to, children }: DashCardProps) {
  const t = useT();
  const id = useId();
  return (
    <Card component="section" aria-labelledby={id} sx={{ p: { xs: 2, md: 2.5 }, minWidth: 0 }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: 2, mb: 1 }}>
        <Typography variant="h2" id={id}>
          {title}
        </Typography>
        {to && (
          <Link
            component={RouterLink}
            to={to}
            variant="body2"
            underline="hover"
            aria-label={`${t('dashboard.all')}: ${title}`}
            sx={{ whiteSpace: 'nowrap' }}
          >
            {t('dashboard.all')}
          </Link>
        )}
      </Box>
      {children}
    </Card>
  );
}

/** Said where there is nothing, which is as a rule good news. */
export const Nothing = ({ children }: { children: ReactNode }) => (
  <Typography sx={{ color: 'text.secondary' }}>{children}</Typography>
);

/** Rows of a card, parted by lines. */
export function Rows({ children }: { children: ReactNode }) {
  return (
    <Box
      component="ul"
      sx={{
        m: 0,
        p: 0,
        listStyle: 'none',
        '& > li': { py: 1, borderTop: 1, borderColor: 'divider' },
        '& > li:first-of-type': { borderTop: 0, pt: 0 },
        '& > li:last-of-type': { pb: 0 },
      }}
    >
      {children}
    </Box>
  );
}

/** A number that is to be seen from across the room, with what it counts. */
export function Tally({ value, label, alarm = false }: { value: number; label: string; alarm?: boolean }) {
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column-reverse' }}>
      <Typography component="dt" variant="body2" sx={{ color: 'text.secondary' }}>
        {label}
      </Typography>
      <Typography
        component="dd"
        sx={{
          m: 0,
          fontSize: '1.75rem',
          lineHeight: 1.2,
          fontWeight: 600,
          color: alarm ? 'error.main' : undefined,
        }}
      >
        {value}
      </Typography>
    </Box>
  );
}
