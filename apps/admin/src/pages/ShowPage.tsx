import { useCanAccess, useRecordContext, useResourceContext } from 'ra-core';
import type { ReactNode } from 'react';
import { EditButton, Show, useResourceDefinition } from 'react-admin';
import { PageActions } from '../layout/page-actions';
import { DeleteRecord } from './DeleteRecord';

interface ShowPageProps {
  /** What can be done beside editing: verbs of the record. */
  actions?: ReactNode;
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
      <EditButton variant="contained" />
    </>
  );
}

/** One record for reading, as sections. */
export function ShowPage({ actions, children }: ShowPageProps) {
  return (
    <Show actions={false} component="div" emptyWhileLoading>
      <PageActions>
        {actions}
        <Writing />
      </PageActions>
      {children}
    </Show>
  );
}
