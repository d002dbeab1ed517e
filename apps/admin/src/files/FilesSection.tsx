import { Box } from '@mui/material';
import { useCanAccess } from 'ra-core';
import { useState } from 'react';
import type { StoredFile } from '../api/records';
import { useAll } from '../api/use-all';
import { Section } from '../pages/Detail';
import { AddFiles } from './AddFiles';
import { FileCard } from './FileCard';
import { FileDialogs, type Opened } from './FileDialogs';

interface FilesProps {
  resource: 'site-visits' | 'delegations' | 'editions';
  id: string;
  /** The field of a file that names its owner. */
  owner: 'siteVisitId' | 'delegationId' | 'editionId';
  /** Who may edit one of these may add and delete. */
  writtenAs?: 'site-visits' | 'editions';
  title?: 'file.title' | 'file.forDelegates';
}

/** The photos and documents of a record, on its page. */
export function FilesSection({
  resource,
  id,
  owner,
  writtenAs = 'site-visits',
  title = 'file.title',
}: FilesProps) {
  const { canAccess: mayWrite = false } = useCanAccess({ action: 'edit', resource: writtenAs });
  const [opened, setOpened] = useState<Opened>();
  const { data: files } = useAll<StoredFile>('files', { [owner]: id });
  if (!files || (files.length === 0 && !mayWrite)) return null;
  return (
    <Section title={title}>
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
      {mayWrite && <AddFiles owner={resource} id={id} />}
      <FileDialogs opened={opened} files={files} onOpen={setOpened} />
    </Section>
  );
}
