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
import { useState, type ReactNode } from 'react';
import { useT } from '../i18n/use-t';

const AT_ONCE = 100;

/** What may become of a row: its word, and the tone it is said in. */
export interface OutcomeLook<O extends string> {
  id: O;
  word: string;
  tone: keyof Theme['palette']['tones']['status'];
}

interface Row<O extends string> {
  row: number;
  outcome: O;
}

interface RowTableProps<O extends string, R extends Row<O>> {
  rows: readonly R[];
  outcomes: readonly OutcomeLook<O>[];
  /** What heads the names. */
  named: string;
  name: (row: R) => ReactNode;
  beneath?: (row: R) => ReactNode;
  details: (row: R) => ReactNode;
  /** The box by which a row is taken in or left out, where each may be. */
  tick?: { all: ReactNode; of: (row: R) => ReactNode };
}

function OutcomeChip({ look: { word, tone } }: { look: OutcomeLook<string> }) {
  return (
    <Chip
      component="span"
      label={word}
      sx={({ palette }: Theme) => {
        const { tint, text } = palette.tones.status[tone];
        return { backgroundColor: tint, color: text, fontWeight: 500, height: 22 };
      }}
    />
  );
}

/** On a phone, lines break instead of leading aside. */
const WITHIN_ITS_WIDTH = {
  '& td, & th': { whiteSpace: 'normal', verticalAlign: 'top', overflowWrap: 'anywhere' },
  '& th': { overflowWrap: 'normal' },
};

/** On a phone the dialog is the page, which alone is scrolled. */
const WITHIN_THE_PAGE = {
  maxHeight: { sm: '50vh' },
  overflow: { xs: 'visible', sm: 'auto' },
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
};

interface NarrowingProps<O extends string> {
  rows: readonly Row<O>[];
  outcomes: readonly OutcomeLook<O>[];
  only: O | undefined;
  onOnly: (only: O | undefined) => void;
}

/** All rows, or those alone that one thing becomes of; each with how many there are. */
function Narrowing<O extends string>({ rows, outcomes, only, onOnly }: NarrowingProps<O>) {
  const t = useT();
  const count = (id: O) => rows.filter(({ outcome }) => outcome === id).length;
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={only ?? 'all'}
      onChange={(_, value: O | 'all' | null) => value && onOnly(value === 'all' ? undefined : value)}
      aria-label={t('sheet.show')}
      sx={{ flexWrap: 'wrap' }}
    >
      <ToggleButton value="all">
        {t('sheet.all')} {rows.length}
      </ToggleButton>
      {outcomes.map(({ id, word }) => (
        <ToggleButton key={id} value={id} disabled={count(id) === 0}>
          {word} {count(id)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

function Rows<O extends string, R extends Row<O>>({
  rows,
  outcomes,
  named,
  name,
  beneath,
  details,
  tick,
}: RowTableProps<O, R>) {
  const t = useT();
  const lookOf = (outcome: O) => outcomes.find(({ id }) => id === outcome)!;
  return (
    <Table size="small" stickyHeader sx={WITHIN_ITS_WIDTH}>
      <TableHead>
        <TableRow>
          {tick && <TableCell padding="checkbox">{tick.all}</TableCell>}
          <TableCell>{t('sheet.row')}</TableCell>
          <TableCell>{named}</TableCell>
          <TableCell>{t('sheet.details')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={row.row}>
            {tick && <TableCell padding="checkbox">{tick.of(row)}</TableCell>}
            <TableCell>{row.row}</TableCell>
            <TableCell sx={{ minWidth: 96 }}>
              {name(row)} <OutcomeChip look={lookOf(row.outcome)} />
              {beneath?.(row)}
            </TableCell>
            <TableCell sx={{ width: '60%' }}>{details(row)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

/** What becomes of every row, by what becomes of it. */
export function RowTable<O extends string, R extends Row<O>>(props: RowTableProps<O, R>) {
  const t = useT();
  const { rows, outcomes } = props;
  const [only, setOnly] = useState<O>();
  const [most, setMost] = useState(AT_ONCE);
  const shown = rows.filter(({ outcome }) => only === undefined || outcome === only);
  const show = (outcome: O | undefined) => {
    setOnly(outcome);
    setMost(AT_ONCE);
  };
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <Narrowing rows={rows} outcomes={outcomes} only={only} onOnly={show} />
      <TableContainer sx={WITHIN_THE_PAGE} tabIndex={0} role="group" aria-label={t('sheet.what')}>
        <Rows {...props} rows={shown.slice(0, most)} />
        {shown.length === 0 && <Typography sx={{ p: 2 }}>{t('sheet.noRows')}</Typography>}
        {shown.length > most && (
          <Button onClick={() => setMost(most + AT_ONCE)} sx={{ m: 1 }}>
            {t('sheet.more', { count: Math.min(AT_ONCE, shown.length - most) })}
          </Button>
        )}
      </TableContainer>
    </Box>
  );
}
