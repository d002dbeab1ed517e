import { Box, Button } from '@mui/material';
import type { TotalScope } from '@yutai/domain';
import { useCanAccess } from 'ra-core';
import { useState } from 'react';
import { useT } from '../i18n/use-t';
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
      <Box component="span" sx={{ color: 'warning.main', typography: 'body2' }}>
        {t('agreement.totals.missingRate', { smart_count: count })}
      </Box>
      {canAccess && isNow && (
        <Button size="small" variant="outlined" color="warning" onClick={() => setOpen(true)}>
          {t('agreement.amount.addRate')}
        </Button>
      )}
      {open && <RatesDialog scope={scope} agreements={agreements} onClose={() => setOpen(false)} />}
    </Box>
  );
}
