import { Alert, Box, Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { useT } from '../i18n/use-t';
import { useEdition } from '../edition/use-edition';
import { NoticeStatusChip } from './NoticeStatusChip';
import { useOutbox, type Outbox } from './use-outbox';

/** So many releases are told of above the list; the others by its filter. */
const SHOWN = 3;

const noticesOf = (releaseId: string) =>
  `/notices?${new URLSearchParams({ filter: JSON.stringify({ releaseId }) }).toString()}`;

function Release({ releaseId, releaseNumber, counts }: Outbox['releases'][number]) {
  const t = useT();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      <Link component={RouterLink} to={noticesOf(releaseId)} sx={{ minWidth: 64 }}>
        {t('release.number', { number: releaseNumber })}
      </Link>
      {counts.map(({ status, notices }) => (
        <NoticeStatusChip key={status} status={status} count={notices} />
      ))}
    </Box>
  );
}

/** That no mail is sent, where that is so, and how far the last releases' notices got. */
export function OutboxSummary() {
  const t = useT();
  const { edition } = useEdition();
  const outbox = useOutbox(edition?.id);
  if (!outbox) return null;
  return (
    <Box sx={{ display: 'grid', gap: 1.5, p: 2, pb: 1 }}>
      {!outbox.mail && <Alert severity="warning">{t('notice.noMail')}</Alert>}
      {outbox.releases.length > 0 && (
        <Box component="section" aria-label={t('notice.progress')} sx={{ display: 'grid', gap: 0.75 }}>
          <Typography variant="h3" component="h2">
            {t('notice.progress')}
          </Typography>
          {outbox.releases.slice(0, SHOWN).map((release) => (
            <Release key={release.releaseId} {...release} />
          ))}
        </Box>
      )}
    </Box>
  );
}
