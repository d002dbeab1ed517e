import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useRecordContext } from 'ra-core';
import { Show } from 'react-admin';
import type { AuditEntry } from '../api/records';
import { TextField } from '../fields/plain-fields';
import { InstantField } from '../fields/time-fields';
import { WordField } from '../fields/WordField';
import { useT } from '../i18n/use-t';
import { Detail, Details, Section } from '../pages/Detail';
import { ActorField, columnsOf, EntityField, useAuditWords } from './audit-fields';

const written = (value: unknown) => {
  if (value === null || value === undefined) return '–';
  return typeof value === 'object' ? JSON.stringify(value, null, 1) : String(value);
};

function Value({ value }: { value: unknown }) {
  return (
    <TableCell sx={{ verticalAlign: 'top', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
      {written(value)}
    </TableCell>
  );
}

/** Each field that the write touched, before and after. */
function Changes() {
  const t = useT();
  const words = useAuditWords();
  const entry = useRecordContext<AuditEntry>();
  if (!entry) return null;
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          <TableCell>{t('resources.audit-entries.fields.field')}</TableCell>
          <TableCell>{t('resources.audit-entries.fields.before')}</TableCell>
          <TableCell>{t('resources.audit-entries.fields.after')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {columnsOf(entry).map((column) => (
          <TableRow key={column}>
            <TableCell sx={{ verticalAlign: 'top' }}>{words.column(entry.entity, column)}</TableCell>
            <Value value={entry.before?.[column]} />
            <Value value={entry.after?.[column]} />
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

export const AuditEntryShow = () => (
  <Show component="div" actions={false} emptyWhileLoading title="resources.audit-entries.name">
    <Section>
      <Details>
        <Detail source="at">
          <InstantField source="at" />
        </Detail>
        <Detail source="actor">
          <ActorField />
        </Detail>
        <Detail source="action">
          <WordField source="action" list="auditAction" />
        </Detail>
        <Detail source="entity">
          <EntityField />
        </Detail>
        <Detail source="entityId">
          <TextField source="entityId" />
        </Detail>
        <Detail source="requestId">
          <TextField source="requestId" />
        </Detail>
      </Details>
    </Section>
    <Section title="resources.audit-entries.fields.changes">
      <Changes />
    </Section>
  </Show>
);
