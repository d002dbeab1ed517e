import {
  Box,
  Button,
  Chip,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  ToggleButton,
  ToggleButtonGroup,
  Typography,
  type Theme,
} from '@mui/material';
import { useState } from 'react';
import { useT } from '../i18n/use-t';
import { OUTCOMES, type Intake, type IntakeRow, type Outcome } from './intake-client';
import { RowDetails } from './RowDetails';

const TONE = {
  new: 'confirmed',
  joined: 'confirmed',
  changed: 'planned',
  unchanged: 'done',
  rejected: 'cancelled',
} as const;
const AT_ONCE = 100;

function OutcomeChip({ outcome }: { outcome: Outcome }) {
  const t = useT();
  return (
    <Chip
      component="span"
      label={t(`intake.outcome.${outcome}`)}
      sx={({ palette }: Theme) => {
        const { tint, text } = palette.tones.status[TONE[outcome]];
        return { backgroundColor: tint, color: text, fontWeight: 500, height: 22 };
      }}
    />
  );
}

/** On a phone, lines break instead of leading aside. */
const WITHIN_ITS_WIDTH = {
  '& td, & th': { whiteSpace: 'normal', verticalAlign: 'top', overflowWrap: 'anywhere' },
};

interface NarrowingProps {
  intake: Intake;
  only: Outcome | undefined;
  onOnly: (only: Outcome | undefined) => void;
}

/** All rows, or those alone that one thing becomes of; each with how many there are. */
function Narrowing({ intake, only, onOnly }: NarrowingProps) {
  const t = useT();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={only ?? 'all'}
      onChange={(_, value: Outcome | 'all' | null) => value && onOnly(value === 'all' ? undefined : value)}
      aria-label={t('intake.show')}
      sx={{ flexWrap: 'wrap' }}
    >
      <ToggleButton value="all">
        {t('intake.all')} {intake.rows.length}
      </ToggleButton>
      {OUTCOMES.map((outcome) => (
        <ToggleButton key={outcome} value={outcome} disabled={intake.counts[outcome] === 0}>
          {t(`intake.outcome.${outcome}`)} {intake.counts[outcome]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

function Rows({ rows }: { rows: readonly IntakeRow[] }) {
  const t = useT();
  return (
    <Table size="small" stickyHeader sx={WITHIN_ITS_WIDTH}>
      <TableHead>
        <TableRow>
          <TableCell>{t('intake.row')}</TableCell>
          <TableCell>{t('intake.person')}</TableCell>
          <TableCell>{t('intake.details')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={row.row}>
            <TableCell>{row.row}</TableCell>
            <TableCell sx={{ minWidth: 96 }}>
              {row.name} <OutcomeChip outcome={row.outcome as Outcome} />
            </TableCell>
            <TableCell sx={{ width: '70%' }}>
              <RowDetails row={row} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

/** What becomes of every row, by what becomes of it. */
export function RowTable({ intake }: { intake: Intake }) {
  const t = useT();
  const [only, setOnly] = useState<Outcome>();
  const [most, setMost] = useState(AT_ONCE);
  const rows = intake.rows.filter(({ outcome }) => only === undefined || outcome === only);
  const show = (outcome: Outcome | undefined) => {
    setOnly(outcome);
    setMost(AT_ONCE);
  };
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <Narrowing intake={intake} only={only} onOnly={show} />
      <TableContainer
        sx={{ maxHeight: '50vh', border: 1, borderColor: 'divider', borderRadius: 1 }}
        tabIndex={0}
        role="group"
        aria-label={t('intake.what')}
      >
        <Rows rows={rows.slice(0, most)} />
        {rows.length === 0 && <Typography sx={{ p: 2 }}>{t('intake.noRows')}</Typography>}
        {rows.length > most && (
          <Button onClick={() => setMost(most + AT_ONCE)} sx={{ m: 1 }}>
            {t('intake.more', { count: Math.min(AT_ONCE, rows.length - most) })}
          </Button>
        )}
      </TableContainer>
    </Box>
  );
}
