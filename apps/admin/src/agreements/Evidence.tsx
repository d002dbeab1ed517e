import AttachIcon from '@mui/icons-material/AttachFile';
import DocumentIcon from '@mui/icons-material/PictureAsPdfOutlined';
import PhotoIcon from '@mui/icons-material/ImageOutlined';
import { Box, Chip } from '@mui/material';
import { useState } from 'react';
import type { Amount, StoredFile } from '../api/records';
import { nameOf } from '../fields/name-of';
import { TAKEN } from '../files/AddFiles';
import { FileDialogs, type Opened } from '../files/FileDialogs';
import { contentOf, isPhoto } from '../files/files-client';
import { useAdding } from '../files/use-adding';
import { useT } from '../i18n/use-t';
import { FileDrop } from '../inputs/FileDrop';

interface EvidenceProps {
  line: Amount;
  /** Of this line alone. */
  files: readonly StoredFile[];
  writable: boolean;
}

const BARE = { p: 0, border: 0, mt: 0.5, gap: 0.75 };

/** What a line is proved by: looked at or saved, and added or taken away where it stands. */
export function Evidence({ line, files, writable }: EvidenceProps) {
  const t = useT();
  const [opened, setOpened] = useState<Opened>();
  const { progress, add } = useAdding('amounts', line.id);
  const chips = files.map((file) => (
    <Chip
      key={file.id}
      size="small"
      variant="outlined"
      icon={isPhoto(file) ? <PhotoIcon /> : <DocumentIcon />}
      label={file.caption ? nameOf({ name: file.caption }) : file.name}
      clickable
      {...(isPhoto(file)
        ? { onClick: () => setOpened({ as: 'photo', file }) }
        : { component: 'a', href: contentOf(file), download: file.name })}
      onDelete={writable ? () => setOpened({ as: 'deletion', file }) : undefined}
      sx={{ maxWidth: '100%' }}
    />
  ));
  return (
    <>
      {writable ? (
        <FileDrop
          label={t(progress ? 'file.sending' : 'agreement.amount.attach', {
            done: (progress?.done ?? 0) + 1,
            all: progress?.all ?? 0,
          })}
          icon={<AttachIcon />}
          variant="text"
          accept={TAKEN}
          multiple
          disabled={progress !== undefined}
          onPick={(picked) => void add(picked)}
          before={chips}
          sx={BARE}
        />
      ) : (
        <Box sx={{ ...BARE, display: 'flex', flexWrap: 'wrap' }}>{chips}</Box>
      )}
      <FileDialogs opened={opened} files={files} onOpen={setOpened} />
    </>
  );
}
