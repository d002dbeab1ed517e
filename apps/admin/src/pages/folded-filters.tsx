import FilterListIcon from '@mui/icons-material/FilterList';
import { Button, useMediaQuery, type Theme } from '@mui/material';
import { cloneElement, useState, type ReactElement, type ReactNode } from 'react';
import { useT } from '../i18n/use-t';

type Filter = ReactElement<{ alwaysOn?: boolean }>;

interface Folded {
  filters: ReactElement[];
  /** The button that unfolds the others; none where there is room for all. */
  toggle: ReactNode;
}

/** A filter that stands there only once it is asked for, or has a value. */
export const isHidden = ({ props }: ReactElement) => !(props as Filter['props']).alwaysOn;

/**
 * The filters of a list: on a tablet the first three of those that always stand there, on a phone the first alone, where
 * they would otherwise fill the screen before any record. The others unfold, on a phone the hidden ones with them. A
 * filter that has a value stays in sight.
 */
export function useFoldedFilters(filters: ReactElement[] = []): Folded {
  const t = useT();
  const phone = useMediaQuery<Theme>(({ breakpoints }) => breakpoints.down('sm'));
  const tablet = useMediaQuery<Theme>(({ breakpoints }) => breakpoints.down('lg'));
  const [open, setOpen] = useState(false);
  const room = phone ? 1 : 3;
  const folding = phone ? filters : filters.filter((filter) => !isHidden(filter));
  if (!tablet || folding.length <= room) return { filters, toggle: null };
  return {
    filters: filters.map((filter) => {
      const place = folding.indexOf(filter);
      return place < 0 ? filter : cloneElement(filter as Filter, { alwaysOn: open || place < room });
    }),
    toggle: (
      <Button size="small" startIcon={<FilterListIcon />} aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('record.filters')}
      </Button>
    ),
  };
}
