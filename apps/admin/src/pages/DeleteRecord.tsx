import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { Button } from '@mui/material';
import {
  useCanAccess,
  useDelete,
  useNotify,
  useRecordContext,
  useRedirect,
  useRefresh,
  useResourceContext,
} from 'ra-core';
import { useState } from 'react';
import { Confirm, useResourceDefinition, useTranslate } from 'react-admin';
import { StaleError } from '../api/problem';
import { nameOf } from '../fields/name-of';
import { useT } from '../i18n/use-t';
import { useNotifyError } from './use-notify-error';

/** Of a resource whose records come and go with others. */
const isLasting = (options: unknown) =>
  typeof options === 'object' && options !== null && 'lasting' in options;

/**
 * Deletes after asking, and waits for the answer: what is in use is refused, and a record that somebody has changed
 * since is read again before it can be deleted. There is no undo, as a refusal would come after it was believed gone.
 */
export function DeleteRecord() {
  const t = useT();
  const translate = useTranslate();
  const notify = useNotify();
  const notifyError = useNotifyError();
  const redirect = useRedirect();
  const refresh = useRefresh();
  const resource = useResourceContext() ?? '';
  const record = useRecordContext();
  const { options } = useResourceDefinition();
  const { canAccess } = useCanAccess({ action: 'delete', resource, record });
  const [asking, setAsking] = useState(false);
  const name = nameOf(record);
  const [remove, { isPending }] = useDelete(
    resource,
    { id: record?.id, previousData: record },
    {
      mutationMode: 'pessimistic',
      onSuccess: () => {
        notify(t('record.deleted', { name }), { type: 'info' });
        redirect('list', resource);
      },
      onError: (error) => {
        setAsking(false);
        notifyError(error);
        if (error instanceof StaleError) refresh();
      },
    },
  );
  if (!record || !canAccess || isLasting(options)) return null;
  return (
    <>
      <Button color="error" size="small" startIcon={<DeleteIcon />} onClick={() => setAsking(true)}>
        {translate('ra.action.delete')}
      </Button>
      <Confirm
        isOpen={asking}
        loading={isPending}
        title={translate('ra.message.delete_title', { recordRepresentation: name })}
        content="ra.message.delete_content"
        confirm="ra.action.delete"
        confirmColor="warning"
        ConfirmIcon={DeleteIcon}
        onConfirm={() => void remove()}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
