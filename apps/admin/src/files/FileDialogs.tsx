import type { LocalizedText } from '@yutai/domain';
import { useNotify, useRefresh } from 'ra-core';
import { Confirm } from 'react-admin';
import type { StoredFile } from '../api/records';
import { useT } from '../i18n/use-t';
import { LocalizedTextInput } from '../inputs/LocalizedTextInput';
import { FormDialog } from '../pages/FormDialog';
import { useNotifyError } from '../pages/use-notify-error';
import { captionFile, deleteFile, isPhoto } from './files-client';
import { Lightbox } from './Lightbox';

interface ActProps {
  file: StoredFile;
  onClose: () => void;
}

function Caption({ file, onClose }: ActProps) {
  const t = useT();
  return (
    <FormDialog
      title={t('file.captionOf', { name: file.name })}
      submit={t('file.caption')}
      defaults={{ caption: file.caption }}
      onSubmit={({ caption }) => captionFile(file, (caption as LocalizedText | null | undefined) ?? null)}
      onClose={onClose}
    >
      <LocalizedTextInput source="caption" label="resources.files.fields.caption" />
    </FormDialog>
  );
}

function Deletion({ file, onClose }: ActProps) {
  const t = useT();
  const notify = useNotify();
  const notifyError = useNotifyError();
  const refresh = useRefresh();
  const { name } = file;
  const remove = async () => {
    onClose();
    try {
      await deleteFile(file);
      notify(t('file.deleted', { name }), { type: 'info' });
    } catch (error) {
      notifyError(error);
    }
    refresh();
  };
  return (
    <Confirm
      isOpen
      title={t('file.deleteTitle', { name })}
      content={t('file.deleteText')}
      confirm={t('file.delete')}
      confirmColor="warning"
      onConfirm={() => void remove()}
      onClose={onClose}
    />
  );
}

/** What is done with one of several files. */
export type Opened = { as: 'photo' | 'caption' | 'deletion'; file: StoredFile } | undefined;

interface DialogsProps {
  opened: Opened;
  /** All that stand together: photos are walked through. */
  files: readonly StoredFile[];
  onOpen: (opened: Opened) => void;
}

export function FileDialogs({ opened, files, onOpen }: DialogsProps) {
  const close = () => onOpen(undefined);
  switch (opened?.as) {
    case 'photo':
      return (
        <Lightbox
          photos={files.filter(isPhoto)}
          shown={opened.file}
          onShow={(file) => onOpen({ as: 'photo', file })}
          onClose={close}
        />
      );
    case 'caption':
      return <Caption file={opened.file} onClose={close} />;
    case 'deletion':
      return <Deletion file={opened.file} onClose={close} />;
    default:
      return null;
  }
}
