import { Box, Typography } from '@mui/material';
import type { AgreementStage, TotalScope } from '@yutai/domain';
import { useId, useState, type DragEvent, type ReactNode } from 'react';
import type { GroupTotal } from '../api/records';
import { useT, useWord } from '../i18n/use-t';
import { PLAIN_LIST } from '../theme/plain-list';
import { TotalAmount } from '../total-lines/TotalAmount';

interface ColumnTotals {
  stage: AgreementStage;
  count: number;
  /** Of what is signed. */
  total?: GroupTotal;
  /** What all the columns are of. */
  scope: TotalScope;
}

interface BoardColumnProps extends ColumnTotals {
  /** Whether what is dragged may be dropped here; undefined while nothing is. */
  open?: boolean;
  onDrop: () => void;
  children: ReactNode;
}

/** Where what is dragged may be dropped, and says so while it is over it. */
function useDropping(open: boolean | undefined, onDrop: () => void) {
  const [over, setOver] = useState(false);
  const on = {
    onDragOver: (event: DragEvent) => {
      if (!open) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      if (open) onDrop();
    },
  };
  const sx = {
    minHeight: { sm: 240 },
    p: 1,
    borderRadius: 1,
    border: 1,
    borderStyle: open ? 'dashed' : 'solid',
    borderColor: open ? 'primary.main' : 'divider',
    backgroundColor: over && open ? 'action.hover' : undefined,
    opacity: open === false ? 0.55 : 1,
  };
  return { ...on, sx };
}

function ColumnHead({ id, stage, count, total, scope }: { id: string } & ColumnTotals) {
  const word = useWord();
  return (
    <>
      <Typography variant="h3" id={id} sx={{ fontSize: '0.9375rem', fontWeight: 600 }}>
        {word('agreementStage', stage)}{' '}
        <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400 }}>
          {count}
        </Box>
      </Typography>
      <Typography
        variant="caption"
        component="p"
        sx={{ color: 'text.secondary', minHeight: '1.5em', mb: 0.5 }}
      >
        {total && total.withAmount > 0 && (
          <TotalAmount money={total.total} asked={{ ...scope, by: 'stage', key: stage, of: 'signed' }} />
        )}
      </Typography>
    </>
  );
}

export function BoardColumn({ open, onDrop, children, ...totals }: BoardColumnProps) {
  const t = useT();
  const id = useId();
  const dropping = useDropping(open, onDrop);
  return (
    <Box component="section" aria-labelledby={id} {...dropping}>
      <ColumnHead id={id} {...totals} />
      {totals.count === 0 ? (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('agreement.board.none')}
        </Typography>
      ) : (
        <Box component="ul" sx={{ ...PLAIN_LIST, display: 'grid', gap: 1 }}>
          {children}
        </Box>
      )}
    </Box>
  );
}
