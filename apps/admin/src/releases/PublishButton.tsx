import PublishIcon from '@mui/icons-material/PublishOutlined';
import {
  Box,
  Button,
  CircularProgress,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Typography,
} from '@mui/material';
import type { ReleaseDifference, Timetable } from '@yutai/planning';
import { useCanAccess, useNotify, useRefresh, useTranslate } from 'ra-core';
import { useId, useState } from 'react';
import type { Release } from '../api/records';
import { dataProvider } from '../api/data-provider';
import { useEdition } from '../edition/use-edition';
import { useT } from '../i18n/use-t';
import { NoticesPreview } from '../notices/NoticesPreview';
import { WhenSent } from '../notices/WhenSent';
import { FormDialog } from '../pages/FormDialog';
import { PlainTextInput } from '../inputs/LabelledInput';
import { Cautions } from './Cautions';
import { DifferenceView } from './DifferenceView';
import { useDraft } from './use-draft';
import { useLatest } from './use-neighbours';
import { useDraftTimetable, useReleased } from './use-timetables';

interface DialogProps {
  editionId: string;
  onClose: () => void;
}

/** Said in the place of the preview: that it is on its way, or why there is nothing to publish. */
function Notice({ text, onClose }: { text?: string; onClose: () => void }) {
  const t = useT();
  const translate = useTranslate();
  const id = useId();
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} fullWidth maxWidth="sm">
      <DialogTitle id={id}>{t('release.publish')}</DialogTitle>
      <DialogContent>
        {text ? (
          <Typography>{text}</Typography>
        ) : (
          <CircularProgress size={24} aria-label={t('conflict.checking')} />
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

interface PreviewProps {
  editionId: string;
  difference: ReleaseDifference;
  before: Timetable | null;
  draft: Timetable;
}

/** What delegates will find changed and be told, and what to think of once more before. */
function Preview({ editionId, difference, before, draft }: PreviewProps) {
  const t = useT();
  const isBeside = difference.activities.length === 0;
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Typography>{t(isBeside ? 'release.beside' : 'release.previewAgainst')}</Typography>
      {!isBeside && (
        <Box
          sx={{ maxHeight: '40vh', overflowY: 'auto' }}
          tabIndex={0}
          role="group"
          aria-label={t('release.previewAgainst')}
        >
          <DifferenceView difference={difference} before={before} after={draft} />
        </Box>
      )}
      <NoticesPreview editionId={editionId} />
      <Cautions editionId={editionId} difference={difference} draft={draft} />
    </Box>
  );
}

function PublishDialog({ editionId, onClose }: DialogProps) {
  const t = useT();
  const notify = useNotify();
  const { data: preview, error } = useDraft(editionId);
  const latest = useLatest(editionId);
  const published = useReleased(latest?.id);
  const draft = useDraftTimetable(editionId);
  if (error) return <Notice text={error.message} onClose={onClose} />;
  const before = latest === null ? null : published;
  if (!preview?.difference || before === undefined || !draft) return <Notice onClose={onClose} />;
  if (preview.difference.unchanged) return <Notice text={t('release.unchanged')} onClose={onClose} />;
  const publish = async ({ note, urgent }: { note?: string | null; urgent?: boolean }) => {
    const { number } = await dataProvider.verb<Release>('editions', editionId, 'publish', {
      note: note || null,
      urgent: urgent ?? false,
    });
    notify(t('release.published', { number }), { type: 'success' });
  };
  return (
    <FormDialog
      title={t('release.preview', { number: preview.number })}
      text={<Preview editionId={editionId} difference={preview.difference} before={before} draft={draft} />}
      submit={t('release.publish')}
      onSubmit={publish}
      onClose={onClose}
      wide
    >
      <PlainTextInput source="note" label="release.note" multiline minRows={2} />
      <WhenSent editionId={editionId} />
    </FormDialog>
  );
}

/** Publishes the timetable of the edition after showing what delegates will find changed. */
export function PublishButton() {
  const t = useT();
  const refresh = useRefresh();
  const { edition } = useEdition();
  const { canAccess } = useCanAccess({ action: 'publish', resource: 'releases' });
  const { data: draft } = useDraft(edition?.id ?? '');
  const [asking, setAsking] = useState(false);
  const isUpToDate = draft?.difference?.unchanged === true;
  if (!canAccess || !edition) return null;
  const close = () => {
    setAsking(false);
    refresh();
  };
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        startIcon={<PublishIcon />}
        disabled={isUpToDate}
        onClick={() => setAsking(true)}
      >
        {t(isUpToDate ? 'release.upToDate' : 'release.publish')}
      </Button>
      {asking && <PublishDialog editionId={edition.id} onClose={close} />}
    </>
  );
}
