import CloseIcon from '@mui/icons-material/Close';
import NextIcon from '@mui/icons-material/ChevronRight';
import PreviousIcon from '@mui/icons-material/ChevronLeft';
import SaveIcon from '@mui/icons-material/FileDownloadOutlined';
import { Box, Dialog, IconButton, Typography } from '@mui/material';
import { useId, type KeyboardEvent } from 'react';
import type { StoredFile } from '../api/records';
import { Localized } from '../fields/LocalizedField';
import { useT } from '../i18n/use-t';
import { contentOf } from './files-client';

interface LightboxProps {
  photos: readonly StoredFile[];
  /** The one that is looked at. */
  shown: StoredFile;
  onShow: (photo: StoredFile) => void;
  onClose: () => void;
}

/** A photo as large as the window; the arrow keys walk, Escape closes. */
export function Lightbox({ photos, shown, onShow, onClose }: LightboxProps) {
  const t = useT();
  const id = useId();
  const at = photos.findIndex((photo) => photo.id === shown.id);
  const [previous, next] = [photos[at - 1], photos[at + 1]];
  const walk = ({ key }: KeyboardEvent) => {
    const to = { ArrowLeft: previous, ArrowRight: next }[key];
    if (to) onShow(to);
  };
  return (
    <Dialog open fullScreen onClose={onClose} onKeyDown={walk} aria-labelledby={id}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, p: 1, pl: 2 }}>
        <Typography id={id} component="h2" sx={{ flex: 1, minWidth: 0, fontWeight: 500 }} noWrap>
          {shown.caption ? <Localized text={shown.caption} /> : shown.name}
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {at + 1}/{photos.length}
        </Typography>
        <IconButton href={contentOf(shown)} download={shown.name} aria-label={t('file.save')}>
          <SaveIcon />
        </IconButton>
        <IconButton onClick={onClose} aria-label={t('file.close')} autoFocus>
          <CloseIcon />
        </IconButton>
      </Box>
      <Box sx={{ flex: 1, minHeight: 0, display: 'flex', alignItems: 'center', pb: 1 }}>
        <IconButton
          disabled={!previous}
          onClick={() => previous && onShow(previous)}
          aria-label={t('file.previous')}
        >
          <PreviousIcon />
        </IconButton>
        <Box
          component="img"
          src={contentOf(shown)}
          alt={shown.name}
          sx={{ flex: 1, minWidth: 0, width: '100%', height: '100%', objectFit: 'contain' }}
        />
        <IconButton disabled={!next} onClick={() => next && onShow(next)} aria-label={t('file.next')}>
          <NextIcon />
        </IconButton>
      </Box>
    </Dialog>
  );
}
