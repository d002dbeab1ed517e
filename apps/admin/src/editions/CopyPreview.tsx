import {
  Alert,
  Box,
  CircularProgress,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { describeConflict } from '@yutai/planning';
import { useFormState, useWatch } from 'react-hook-form';
import type { Edition } from '../api/records';
import { formatDayOf, formatDays, formatSpan } from '../fields/format-time';
import { Localized } from '../fields/LocalizedField';
import { useLanguage, useT } from '../i18n/use-t';
import { bodyOf, type EditionCopy } from './copy-form';
import { useCopyPreview } from './use-copy-preview';

type Copied = EditionCopy['activities'][number];

const yearOf = ({ startsOn }: { startsOn: string }) => Number(startsOn.slice(0, 4));

/** When something is; that it has no time where it has none. */
function When({ from, to, of }: { from: string | null; to: string | null; of: EditionCopy | Edition }) {
  const t = useT();
  const language = useLanguage();
  if (!from || !to) {
    return (
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {t('activity.none.time')}
      </Box>
    );
  }
  return formatSpan(from, to, { language, timeZone: of.timeZone, year: yearOf(of) });
}

/** Why it cannot be planned at its time, in words. */
function Unfit({ activity, preview }: { activity: Copied; preview: EditionCopy }) {
  const language = useLanguage();
  const year = yearOf(preview);
  const dayInWords = (day: string) => formatDayOf(day, language, year);
  const serious = activity.conflicts.filter(({ level }) => level !== 'inform');
  return serious.map((conflict, at) => (
    <Typography key={at} variant="caption" component="p" sx={{ color: 'warning.main' }}>
      {describeConflict(conflict as never, language, preview.timeZone, dayInWords)}
    </Typography>
  ));
}

function Row({ activity, edition, preview }: { activity: Copied; edition: Edition; preview: EditionCopy }) {
  return (
    <TableRow>
      <TableCell sx={{ verticalAlign: 'top' }}>
        <Localized text={activity.title} />
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          <When from={activity.wasStartsAt} to={activity.wasEndsAt} of={edition} />
        </Typography>
      </TableCell>
      <TableCell sx={{ verticalAlign: 'top' }}>
        <When from={activity.startsAt} to={activity.endsAt} of={preview} />
        <Unfit activity={activity} preview={preview} />
      </TableCell>
    </TableRow>
  );
}

/** On a phone, lines break instead of leading aside. */
const WITHIN_ITS_WIDTH = { tableLayout: 'fixed', '& td, & th': { whiteSpace: 'normal' } };

function Landing({ edition, preview }: { edition: Edition; preview: EditionCopy }) {
  const t = useT();
  const language = useLanguage();
  const headOf = (of: Edition | EditionCopy) => (
    <>
      <Localized text={of.name} />
      <Typography variant="caption" component="p">
        {formatDays(of.startsOn, of.endsOn, language)}
      </Typography>
    </>
  );
  return (
    <TableContainer
      sx={{ maxHeight: '40vh', border: 1, borderColor: 'divider', borderRadius: 1 }}
      tabIndex={0}
      role="group"
      aria-label={t('copy.landing')}
    >
      <Table size="small" stickyHeader sx={WITHIN_ITS_WIDTH}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: '50%' }}>{headOf(edition)}</TableCell>
            <TableCell>{headOf(preview)}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {preview.activities.map((activity) => (
            <Row key={activity.id} activity={activity} edition={edition} preview={preview} />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

/** What the form as it is would make, and where the times would be. */
export function CopyPreview({ edition }: { edition: Edition }) {
  const t = useT();
  const { isSubmitting, isSubmitSuccessful } = useFormState();
  const saving = isSubmitting || isSubmitSuccessful;
  const { preview, error, isChecking } = useCopyPreview(edition, bodyOf(useWatch()), saving);
  if (error) return <Alert severity="warning">{error.message}</Alert>;
  if (!preview) return <CircularProgress size={24} aria-label={t('copy.checking')} />;
  const { delegations, sessions, siteVisits, planned, requests, unfit } = preview.copied;
  return (
    <Box sx={{ display: 'grid', gap: 1.5, opacity: isChecking ? 0.7 : 1 }} aria-busy={isChecking}>
      <Typography role="status">
        {t('copy.counts', { delegations, sessions, siteVisits, planned, requests })}
      </Typography>
      {unfit > 0 && <Alert severity="warning">{t('copy.unfit', { smart_count: unfit })}</Alert>}
      {preview.activities.length > 0 && <Landing edition={edition} preview={preview} />}
    </Box>
  );
}
