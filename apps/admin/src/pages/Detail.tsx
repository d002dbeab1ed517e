import { Box, Card, Typography } from '@mui/material';
import { FieldTitle, useResourceContext } from 'ra-core';
import { useId, type ReactNode } from 'react';
import { useT, type TextPath } from '../i18n/use-t';

interface SectionProps {
  title?: TextPath;
  /** What can be done with the section, at the end of its heading. */
  action?: ReactNode;
  children: ReactNode;
}

/** A card of a show page, with a heading where it needs one. */
export function Section({ title, action, children }: SectionProps) {
  const t = useT();
  const id = useId();
  return (
    <Card component="section" aria-labelledby={title && id} sx={{ mb: 2, p: { xs: 2, md: 2.5 } }}>
      {title && (
        <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: 2, mb: 1.5 }}>
          <Typography variant="h2" id={id}>
            {t(title)}
          </Typography>
          {action}
        </Box>
      )}
      {children}
    </Card>
  );
}

/** Labelled values in as many columns as there is room for. */
export function Details({ children }: { children: ReactNode }) {
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fill, minmax(220px, 1fr))',
        columnGap: 3,
        rowGap: 2,
      }}
    >
      {children}
    </Box>
  );
}

interface DetailProps {
  source: string;
  wide?: boolean;
  children: ReactNode;
}

/** One value under the label of its field; a dash where there is none. */
export function Detail({ source, wide, children }: DetailProps) {
  const resource = useResourceContext();
  return (
    <Box sx={{ minWidth: 0, gridColumn: wide ? '1 / -1' : undefined }}>
      <Typography component="dt" variant="caption" sx={{ color: 'text.secondary', fontWeight: 500 }}>
        <FieldTitle source={source} resource={resource} />
      </Typography>
      <Typography
        component="dd"
        variant="body1"
        sx={{
          m: 0,
          overflowWrap: 'anywhere',
          '&:empty::before': { content: '"–"', color: 'text.secondary' },
        }}
      >
        {children}
      </Typography>
    </Box>
  );
}
