import { Box, Typography } from '@mui/material';
import { useGetResourceLabel, useRecordContext } from 'ra-core';
import { Show } from 'react-admin';
import type { AuditEntry } from '../api/records';
import { TextField } from '../fields/plain-fields';
import { InstantField } from '../fields/time-fields';
import { WordField } from '../fields/WordField';
import { useT } from '../i18n/use-t';
import { Detail, Details, Section } from '../pages/Detail';
import { ActorField, EntityField, SubjectField, useAuditWords } from './audit-fields';
import { columnsOf } from './audit-subjects';
import { AuditValue } from './AuditValue';

const cells = { xs: 'minmax(0, 1fr)', sm: '160px minmax(0, 1fr) minmax(0, 1fr)' };

/** Each field that the write touched, before and after; on a phone under one another. */
function Changes() {
  const t = useT();
  const words = useAuditWords();
  const entry = useRecordContext<AuditEntry>();
  if (!entry) return null;
  const { entity, before, after } = entry;
  const sides = [
    { name: t('resources.audit-entries.fields.before'), row: before },
    { name: t('resources.audit-entries.fields.after'), row: after },
  ].filter(({ row }) => row !== null);
  return (
    <Box component="dl" sx={{ m: 0 }}>
      {columnsOf(entry).map((column) => (
        <Box
          key={column}
          sx={{
            display: 'grid',
            gridTemplateColumns: cells,
            columnGap: 2,
            rowGap: 0.5,
            py: 1,
            borderTop: 1,
            borderColor: 'divider',
            overflowWrap: 'anywhere',
          }}
        >
          <Typography component="dt" variant="body2" sx={{ fontWeight: 600 }}>
            {words.column(entity, column)}
          </Typography>
          {sides.map(({ name, row }) => (
            <Box component="dd" key={name} sx={{ m: 0, whiteSpace: 'pre-wrap' }}>
              <Typography variant="caption" sx={{ display: 'block', color: 'text.secondary' }}>
                {name}
              </Typography>
              <AuditValue table={entity} column={column} value={row?.[column]} />
            </Box>
          ))}
        </Box>
      ))}
    </Box>
  );
}

/** The name of the resource has a singular and a plural, of which a title that is a path would show both. */
function Heading() {
  const label = useGetResourceLabel();
  return label('audit-entries', 1);
}

export const AuditEntryShow = () => (
  <Show component="div" actions={false} emptyWhileLoading title={<Heading />}>
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
          <SubjectField />
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
