import { Box, Typography } from '@mui/material';
import { useRecordContext } from 'ra-core';
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Kept } from '../api/records';
import { useT } from '../i18n/use-t';

interface Legend {
  shown: boolean;
  /** Tells the page that a mark is on it. @returns what takes that back */
  register: () => () => void;
}

const LegendContext = createContext<Legend>({ shown: false, register: () => () => undefined });

/** Around the whole layout: knows whether anything on the page is marked. */
export function IllustrativeProvider({ children }: { children: ReactNode }) {
  const [marks, setMarks] = useState(0);
  const register = useMemo(
    () => () => {
      setMarks((count) => count + 1);
      return () => setMarks((count) => count - 1);
    },
    [],
  );
  const legend = useMemo(() => ({ shown: marks > 0, register }), [marks, register]);
  return <LegendContext value={legend}>{children}</LegendContext>;
}

const dotted = {
  textDecoration: 'underline dotted 1.5px',
  textUnderlineOffset: '4px',
  textDecorationColor: 'currentcolor',
};

/** A dotted line beneath what the record marks as illustrative; otherwise nothing is added. */
export function IllustrativeMark({ source, children }: { source: string; children: ReactNode }) {
  const record = useRecordContext<Kept>();
  return record?.illustrative?.includes(source) ? <Mark>{children}</Mark> : children;
}

function Mark({ children }: { children: ReactNode }) {
  const { register } = useContext(LegendContext);
  useEffect(() => register(), [register]);
  return (
    <Box component="span" sx={dotted}>
      {children}
    </Box>
  );
}

/** Said once on a page that has any mark. */
export function IllustrativeLegend() {
  const { shown } = useContext(LegendContext);
  const t = useT();
  if (!shown) return null;
  return (
    <Typography variant="caption" component="p" sx={{ mt: 2, color: 'text.secondary' }}>
      <Box component="span" sx={{ ...dotted, mr: 1 }}>
        {t('record.illustrativeMark')}
      </Box>
      {t('record.illustrative')}
    </Typography>
  );
}
