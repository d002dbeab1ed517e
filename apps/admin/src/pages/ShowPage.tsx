import HistoryIcon from '@mui/icons-material/HistoryOutlined';
import { Button } from '@mui/material';
import { useCanAccess, useRecordContext, useResourceContext } from 'ra-core';
import type { ReactNode } from 'react';
import { Show, useResourceDefinition } from 'react-admin';
import { Link } from 'react-router-dom';
import { useT } from '../i18n/use-t';
import { PageActions } from '../layout/page-actions';
import { DeleteRecord } from './DeleteRecord';
import { RecordLink } from './RecordLink';

interface ShowPageProps {
  /** What can be done beside editing: verbs of the record. */
  actions?: ReactNode;
  /** Editing and deleting, where that depends on the record. */
  writing?: ReactNode;
  children: ReactNode;
}

/** Editing and deleting, for those who may do so to this record. */
function Writing() {
  const { hasEdit } = useResourceDefinition();
  const record = useRecordContext();
  const resource = useResourceContext() ?? '';
  const { canAccess } = useCanAccess({ action: 'edit', resource, record });
  if (!hasEdit || !record || !canAccess) return null;
  return (
    <>
      <DeleteRecord />
      <RecordLink to="edit" />
    </>
  );
}

/** What was changed of the record, by whom and when, for those who may see that. */
function HistoryLink() {
  const t = useT();
  const record = useRecordContext();
  const { canAccess } = useCanAccess({ action: 'list', resource: 'audit-entries' });
  if (!record || !canAccess) return null;
  const query = new URLSearchParams({ filter: JSON.stringify({ entityId: record.id }) });
  return (
    <Button
      component={Link}
      to={`/audit-entries?${query.toString()}`}
      size="small"
      startIcon={<HistoryIcon />}
    >
      {t('pages.audit.history')}
    </Button>
  );
}

/** One record for reading, as sections. */
export function ShowPage({ actions, writing = <Writing />, children }: ShowPageProps) {
  return (
    <Show actions={false} component="div" emptyWhileLoading>
      <PageActions>
        {actions}
        <HistoryLink />
        {writing}
      </PageActions>
      {children}
    </Show>
  );
}
