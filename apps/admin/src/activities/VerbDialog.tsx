import { useNotify, useRecordContext, useResourceContext } from 'ra-core';
import type { ReactNode } from 'react';
import type { Activity } from '../api/records';
import { dataProvider } from '../api/data-provider';
import { useT } from '../i18n/use-t';
import { FormDialog } from '../pages/FormDialog';
import type { Verb } from './use-verb';

interface VerbDialogProps {
  verb: Verb;
  title: string;
  text?: string;
  submit: string;
  back?: string;
  color?: 'primary' | 'error';
  defaults?: object;
  /** What is sent, of what the form holds. */
  bodyOf: (values: Record<string, unknown>) => object;
  onClose: () => void;
  children?: ReactNode;
}

/** A verb that wants a word more, asked for before it is done. */
export function VerbDialog({ verb, bodyOf, ...props }: VerbDialogProps) {
  const t = useT();
  const notify = useNotify();
  const resource = useResourceContext() ?? '';
  const record = useRecordContext<Activity>();
  if (!record) return null;
  const send = async (values: Record<string, unknown>) => {
    await dataProvider.verb(resource, record.id, verb, bodyOf(values), record.version);
    notify(t(`activity.done.${verb}`), { type: 'info' });
  };
  return <FormDialog {...props} onSubmit={send} />;
}
