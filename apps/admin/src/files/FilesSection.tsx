import { Box } from '@mui/material';
import type { LocalizedText } from '@yutai/domain';
import { useCanAccess, useNotify, useRefresh } from 'ra-core';
import { useState } from 'react';
import { Confirm } from 'react-admin';
import type { StoredFile } from '../api/records';
import { useAll } from '../api/use-all';
import { useT } from '../i18n/use-t';
import { LocalizedTextInput } from '../inputs/LocalizedTextInput';
import { Section } from '../pages/Detail';
import { FormDialog } from '../pages/FormDialog';
import { useNotifyError } from '../pages/use-notify-error';
import { AddFiles } from './AddFiles';
import { FileCard } from './FileCard';
import { captionFile, deleteFile, isPhoto } from './files-client';
import { Lightbox } from './Lightbox';

interface FilesProps {
  resource: 'site-visits';
  id: string;
  /** The field of a file that names its owner. */
  owner: 'siteVisitId';
}

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

type Opened = { as: 'photo' | 'caption' | 'deletion'; file: StoredFile } | undefined;

/** The photos and documents of a record, on its page. */
export function FilesSection({ resource, id, owner }: FilesProps) {
  const { canAccess: mayWrite = false } = useCanAccess({ action: 'edit', resource: 'files' });
  const [opened, setOpened] = useState<Opened>();
  const files = useAll<StoredFile>('files', { [owner]: id });
  if (!files || (files.length === 0 && !mayWrite)) return null;
  const close = () => setOpened(undefined);
  return (
    <Section title="file.title">
      <Box
        component="ul"
        sx={{
          m: 0,
          mb: files.length > 0 ? 2 : 0,
          p: 0,
          display: 'grid',
          gridTemplateColumns: 'repeat(auto-fill, minmax(148px, 1fr))',
          gap: 1.5,
        }}
      >
        {files.map((file) => (
          <FileCard
            key={file.id}
            file={file}
            mayWrite={mayWrite}
            onOpen={() => setOpened({ as: 'photo', file })}
            onCaption={() => setOpened({ as: 'caption', file })}
            onDelete={() => setOpened({ as: 'deletion', file })}
          />
        ))}
      </Box>
      {mayWrite && <AddFiles resource={resource} id={id} />}
      {opened?.as === 'photo' && (
        <Lightbox
          photos={files.filter(isPhoto)}
          shown={opened.file}
          onShow={(file) => setOpened({ as: 'photo', file })}
          onClose={close}
        />
      )}
      {opened?.as === 'caption' && <Caption file={opened.file} onClose={close} />}
      {opened?.as === 'deletion' && <Deletion file={opened.file} onClose={close} />}
    </Section>
  );
}
