import { Box, MenuItem, TextField } from '@mui/material';
import { MOST_INTAKE_ROWS } from '@yutai/domain';
import { useState } from 'react';
import { useT } from '../i18n/use-t';
import { intakeTexts } from '../i18n/intake-texts';
import type { IntakeColumn, IntakeField } from './intake-client';

const FIELDS = Object.keys(intakeTexts.field) as IntakeField[];

interface MatchProps {
  columns: IntakeColumn[];
  disabled: boolean;
  onChange: (columns: { index: number; field: IntakeField | null }[]) => void;
}

/** Which row heads the table: the API finds it by its words, and now and then finds another. */
export function HeaderRow({
  headerRow,
  disabled,
  onChange,
}: {
  headerRow: number;
  disabled: boolean;
  onChange: (headerRow: number) => void;
}) {
  const t = useT();
  const [typed, setTyped] = useState<string>();
  const choose = () => {
    const row = Number(typed);
    setTyped(undefined);
    if (Number.isInteger(row) && row >= 1 && row <= MOST_INTAKE_ROWS && row !== headerRow) onChange(row);
  };
  return (
    <TextField
      type="number"
      label={t('intake.headerRow')}
      value={typed ?? headerRow}
      disabled={disabled}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={choose}
      onKeyDown={({ key }) => key === 'Enter' && choose()}
      helperText={t('intake.headerRowHint')}
      slotProps={{ htmlInput: { min: 1, max: MOST_INTAKE_ROWS } }}
      sx={{ maxWidth: 320, mb: 2 }}
    />
  );
}

interface ChoiceProps {
  column: IntakeColumn;
  disabled: boolean;
  onChoose: (field: IntakeField | null) => void;
}

function ColumnChoice({ column: { index, header, field, samples }, disabled, onChoose }: ChoiceProps) {
  const t = useT();
  return (
    <TextField
      select
      size="small"
      label={header || t('intake.column', { n: index + 1 })}
      value={field ?? ''}
      disabled={disabled}
      onChange={({ target }) => onChoose((target.value || null) as IntakeField | null)}
      helperText={samples.join(' · ').slice(0, 60) || ' '}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    >
      <MenuItem value="">
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {t('intake.notTaken')}
        </Box>
      </MenuItem>
      {FIELDS.map((one) => (
        <MenuItem key={one} value={one}>
          {t(`intake.field.${one}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** What each column is about; one that takes over another's field leaves that one out. */
export function ColumnMatch({ columns, disabled, onChange }: MatchProps) {
  const choose = (index: number, field: IntakeField | null) =>
    onChange(
      columns.map((column) => ({
        index: column.index,
        field: column.index === index ? field : column.field === field ? null : column.field,
      })),
    );
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 210px), 1fr))',
        gap: 2,
      }}
    >
      {columns.map((column) => (
        <ColumnChoice
          key={column.index}
          column={column}
          disabled={disabled}
          onChoose={(field) => choose(column.index, field)}
        />
      ))}
    </Box>
  );
}
