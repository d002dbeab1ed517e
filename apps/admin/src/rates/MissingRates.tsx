import { Box, Button, Link } from '@mui/material';
import type { TotalScope } from '@yutai/domain';
import { useCanAccess } from 'ra-core';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useT } from '../i18n/use-t';
import { linesPath } from '../total-lines/lines-path';
import { RatesDialog } from './RatesDialog';

interface MissingRatesProps {
  count: number;
  /** What they are looked for in. A past day is told of and not written in. */
  scope: TotalScope;
  agreements?: ReadonlySet<string>;
}

/** How many amounts are left out for want of a rate, and where to give it to them. */
export function MissingRates({ count, scope, agreements }: MissingRatesProps) {
  const t = useT();
  const { canAccess } = useCanAccess({ action: 'edit', resource: 'agreements' });
  const [open, setOpen] = useState(false);
  if (count === 0) return null;
  const isNow = scope.asOf === undefined && scope.effectiveBy === undefined;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'center', mt: 0.5 }}>
      <Link
        component={RouterLink}
        to={linesPath({ ...scope, of: 'unrated' })}
        variant="body2"
        underline="always"
        sx={{ color: 'warning.main' }}
      >
        {t('agreement.totals.missingRate', { smart_count: count })}
      </Link>
      {canAccess && isNow && (
        <Button size="small" variant="outlined" color="warning" onClick={() => setOpen(true)}>
          {t('agreement.amount.addRate')}
        </Button>
      )}
      {open && <RatesDialog scope={scope} agreements={agreements} onClose={() => setOpen(false)} />}
    </Box>
  );
}
