import { Box, type Theme } from '@mui/material';
import type { ReactNode } from 'react';
import { useSheet, type Edit, type Spot } from './use-sheet';
import type { Origin } from './roads';

interface SheetCell {
  text: string;
  by: Origin;
  /** Which road it is and what its value is known by, to be read out and shown on resting on it. */
  about: string;
}

interface Props {
  label: string;
  corner: ReactNode;
  rows: readonly { key: string; name: ReactNode }[];
  columns: readonly { key: string; name: ReactNode }[];
  cellAt: (spot: Spot) => SheetCell;
  readOnly: boolean;
  onEdit: (edits: Edit[]) => boolean;
}

const lookOf = ({ palette }: Theme) => ({
  borderCollapse: 'separate',
  borderSpacing: 0,
  fontVariantNumeric: 'tabular-nums',
  '& th': {
    position: 'sticky',
    backgroundColor: palette.background.paper,
    fontWeight: 500,
    fontSize: '0.8125rem',
    color: palette.text.secondary,
    padding: '6px 10px',
    textAlign: 'start',
  },
  '& thead th': { top: 0, zIndex: 2, borderBottom: `1px solid ${palette.divider}`, verticalAlign: 'bottom' },
  '& tbody th': { left: 0, zIndex: 1, borderRight: `1px solid ${palette.divider}`, whiteSpace: 'nowrap' },
  '& thead th:first-of-type': { left: 0, zIndex: 3 },
  '& td': {
    borderBottom: `1px solid ${palette.divider}`,
    borderRight: `1px solid ${palette.divider}`,
    minWidth: 64,
    height: 34,
    padding: '2px 8px',
    textAlign: 'right',
    cursor: 'cell',
    backgroundColor: palette.background.paper,
  },
  '& td:focus': { outline: `2px solid ${palette.primary.main}`, outlineOffset: '-2px' },
  '& td[data-by="same"]': { backgroundColor: palette.action.hover, cursor: 'default' },
  '& td[data-by="back"], & td[data-by="districts"], & td[data-by="unknown"]': {
    color: palette.text.secondary,
  },
  '& td[data-by="estimate"]': { color: palette.text.secondary, fontStyle: 'italic' },
  '& td[data-by="provider"]': { textDecoration: 'underline dotted', textUnderlineOffset: '4px' },
  '& td input': {
    width: 56,
    font: 'inherit',
    color: 'inherit',
    textAlign: 'right',
    border: 0,
    outline: 'none',
    padding: 0,
    backgroundColor: 'transparent',
  },
});

interface CellProps {
  cell: SheetCell;
  at: Spot;
  isFixed: boolean;
  isHere: boolean;
  /** What is typed into it; null while it is not open. */
  typed: string | null;
  onType: (text: string) => void;
  onLeave: () => void;
  onGo: () => void;
  onOpen: () => void;
}

function Cell({ cell, at, isFixed, isHere, typed, onType, onLeave, onGo, onOpen }: CellProps) {
  const { text, by, about } = cell;
  return (
    <td
      role="gridcell"
      data-spot={`${at.row} ${at.column}`}
      data-by={by}
      tabIndex={isHere ? 0 : -1}
      title={about}
      aria-label={`${about}: ${text}`}
      aria-readonly={isFixed}
      onClick={typed === null ? onGo : undefined}
      onDoubleClick={onOpen}
    >
      {typed === null ? (
        text
      ) : (
        <input
          autoFocus
          inputMode="numeric"
          aria-label={about}
          value={typed}
          onChange={({ target }) => onType(target.value)}
          onBlur={onLeave}
        />
      )}
    </td>
  );
}

const Head = ({ corner, columns }: Pick<Props, 'corner' | 'columns'>) => (
  <thead>
    <tr role="row">
      <th role="columnheader">{corner}</th>
      {columns.map(({ key, name }) => (
        <th key={key} scope="col" role="columnheader">
          {name}
        </th>
      ))}
    </tr>
  </thead>
);

const FRAME = {
  overflow: 'auto',
  maxHeight: '68vh',
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  width: 'fit-content',
  maxWidth: '100%',
};

/** A table of minutes, as a sheet to walk through and fill by keys. */
export function SheetGrid({ label, corner, rows, columns, cellAt, readOnly, onEdit }: Props) {
  const isFixed = (spot: Spot) => readOnly || cellAt(spot).by === 'same';
  const textAt = (spot: Spot) => {
    const { by, text } = cellAt(spot);
    return by === 'own' || by === 'provider' ? text : '';
  };
  const size = { rows: rows.length, columns: columns.length };
  const { grid, ...sheet } = useSheet({ ...size, textAt, isFixed, onEdit });
  const cell = (key: string, at: Spot) => {
    const isHere = sheet.spot.row === at.row && sheet.spot.column === at.column;
    return (
      <Cell
        key={key}
        {...{ at, isHere, cell: cellAt(at), isFixed: isFixed(at), typed: isHere ? sheet.typed : null }}
        onType={sheet.type}
        onLeave={sheet.leave}
        onGo={() => sheet.go(at.row, at.column)}
        onOpen={() => sheet.begin(textAt(at))}
      />
    );
  };
  return (
    <Box sx={FRAME}>
      <Box component="table" role="grid" aria-label={label} ref={grid} sx={lookOf} onKeyDown={sheet.onKey}>
        <Head corner={corner} columns={columns} />
        <tbody>
          {rows.map(({ key, name }, row) => (
            <tr key={key} role="row">
              <th scope="row" role="rowheader">
                {name}
              </th>
              {columns.map((each, column) => cell(each.key, { row, column }))}
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
}
