import CaptionIcon from '@mui/icons-material/EditOutlined';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import DocumentIcon from '@mui/icons-material/PictureAsPdfOutlined';
import { Box, ButtonBase, IconButton, Typography } from '@mui/material';
import type { StoredFile } from '../api/records';
import { Localized } from '../fields/LocalizedField';
import { useT } from '../i18n/use-t';
import { contentOf, isPhoto } from './files-client';

interface CardProps {
  file: StoredFile;
  mayWrite: boolean;
  onOpen: () => void;
  onCaption: () => void;
  onDelete: () => void;
}

const PICTURE = { width: '100%', height: '100%', objectFit: 'cover', display: 'block' } as const;

function Picture({ file, onOpen }: Pick<CardProps, 'file' | 'onOpen'>) {
  const t = useT();
  const box = {
    width: '100%',
    aspectRatio: '4 / 3',
    borderRadius: 1,
    overflow: 'hidden',
    backgroundColor: 'action.hover',
    '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main' },
  };
  if (isPhoto(file)) {
    return (
      <ButtonBase sx={box} onClick={onOpen} aria-label={t('file.open', { name: file.name })}>
        <img src={contentOf(file)} alt="" loading="lazy" style={PICTURE} />
      </ButtonBase>
    );
  }
  return (
    <ButtonBase
      sx={box}
      href={contentOf(file)}
      download={file.name}
      aria-label={`${t('file.save')}: ${file.name}`}
    >
      <DocumentIcon sx={{ fontSize: 48, color: 'text.secondary' }} />
    </ButtonBase>
  );
}

/** One photo or document: small, with what is said of it. */
export function FileCard({ file, mayWrite, onOpen, onCaption, onDelete }: CardProps) {
  const t = useT();
  const { name } = file;
  return (
    <Box component="li" sx={{ listStyle: 'none', minWidth: 0 }}>
      <Picture file={file} onOpen={onOpen} />
      <Box sx={{ display: 'flex', alignItems: 'flex-start', mt: 0.5 }}>
        <Typography variant="body2" sx={{ flex: 1, minWidth: 0, pt: 0.5, overflowWrap: 'anywhere' }}>
          {file.caption ? <Localized text={file.caption} /> : name}
        </Typography>
        {mayWrite && (
          <>
            <IconButton size="small" aria-label={t('file.captionOf', { name })} onClick={onCaption}>
              <CaptionIcon fontSize="small" />
            </IconButton>
            <IconButton size="small" aria-label={`${t('file.delete')}: ${name}`} onClick={onDelete}>
              <DeleteIcon fontSize="small" />
            </IconButton>
          </>
        )}
      </Box>
    </Box>
  );
}
