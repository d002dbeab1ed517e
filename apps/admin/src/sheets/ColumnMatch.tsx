import { Box, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useT } from '../i18n/use-t';
import type { Column, ColumnField } from './reading';

/** No list is headed further down. */
const LAST_HEADER = 5000;

interface MatchProps<F extends string> {
  columns: readonly Column<F>[];
  /** What a column can be about, in the reader's words. */
  fields: readonly ColumnField<F>[];
  disabled: boolean;
  onChange: (columns: { index: number; field: F | null }[]) => void;
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
    if (Number.isInteger(row) && row >= 1 && row <= LAST_HEADER && row !== headerRow) onChange(row);
  };
  return (
    <TextField
      type="number"
      label={t('sheet.headerRow')}
      value={typed ?? headerRow}
      disabled={disabled}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={choose}
      onKeyDown={({ key }) => key === 'Enter' && choose()}
      helperText={t('sheet.headerRowHint')}
      slotProps={{ htmlInput: { min: 1, max: LAST_HEADER } }}
      sx={{ maxWidth: 320, mb: 2 }}
    />
  );
}

interface ChoiceProps<F extends string> {
  column: Column<F>;
  fields: readonly ColumnField<F>[];
  disabled: boolean;
  onChoose: (field: F | null) => void;
}

function ColumnChoice<F extends string>({ column, fields, disabled, onChoose }: ChoiceProps<F>) {
  const t = useT();
  const { index, header, field, samples } = column;
  return (
    <TextField
      select
      size="small"
      label={header || t('sheet.column', { n: index + 1 })}
      value={field ?? ''}
      disabled={disabled}
      onChange={({ target }) => onChoose((target.value || null) as F | null)}
      helperText={samples.join(' · ').slice(0, 60) || ' '}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    >
      <MenuItem value="">
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {t('sheet.notTaken')}
        </Box>
      </MenuItem>
      {fields.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** What each column is about; one that takes over another's field leaves that one out. */
export function ColumnMatch<F extends string>({ columns, fields, disabled, onChange }: MatchProps<F>) {
  const choose = (index: number, field: F | null) =>
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
          fields={fields}
          disabled={disabled}
          onChoose={(field) => choose(column.index, field)}
        />
      ))}
    </Box>
  );
}
