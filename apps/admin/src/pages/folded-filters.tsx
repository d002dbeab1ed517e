import FilterListIcon from '@mui/icons-material/FilterList';
import { Button, useMediaQuery, type Theme } from '@mui/material';
import { useState, type ReactElement, type ReactNode } from 'react';
import { useT } from '../i18n/use-t';

interface Folded {
  filters: ReactElement[];
  /** The button that unfolds the others; none where there is room for all. */
  toggle: ReactNode;
}

/**
 * Many filters of a list: all of them on a desk, the first three on a tablet and the first alone on a phone, where
 * they would otherwise fill the screen before any record. The others unfold.
 */
export function useFoldedFilters(filters: ReactElement[]): Folded {
  const t = useT();
  const phone = useMediaQuery<Theme>(({ breakpoints }) => breakpoints.down('sm'));
  const tablet = useMediaQuery<Theme>(({ breakpoints }) => breakpoints.down('lg'));
  const [open, setOpen] = useState(false);
  if (!tablet) return { filters, toggle: null };
  return {
    filters: open ? filters : filters.slice(0, phone ? 1 : 3),
    toggle: (
      <Button size="small" startIcon={<FilterListIcon />} aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('record.filters')}
      </Button>
    ),
  };
}
