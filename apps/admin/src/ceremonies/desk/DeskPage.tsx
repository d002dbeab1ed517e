import { Alert, Box, LinearProgress, Typography } from '@mui/material';
import { useCanAccess, useGetIdentity } from 'ra-core';
import { Loading, Title } from 'react-admin';
import { useParams } from 'react-router-dom';
import { nameOf } from '../../fields/name-of';
import { useT } from '../../i18n/use-t';
import { BAR_HEIGHT } from '../../layout/TopBar';
import { AccessDenied, Empty } from '../../pages/Notice';
import { PLAIN_LIST } from '../../theme/plain-list';
import { MissingRates } from '../../rates/MissingRates';
import { isSettled, unratedOf } from '../amount-of';
import { DeskItem } from './DeskItem';
import { Outside } from './Outside';
import { waitingOfOthers } from './outbox-store';
import { useDesk } from './use-desk';

/** How far the ceremony is; stays in sight while the list is scrolled. */
function Progress({ done, of }: { done: number; of: number }) {
  const t = useT();
  const words = t('ceremony.signedOf', { signed: done, planned: of });
  return (
    <Box
      sx={{
        position: 'sticky',
        top: BAR_HEIGHT,
        zIndex: 2,
        py: 1,
        mb: 1,
        backgroundColor: 'background.default',
      }}
    >
      <Typography component="p" variant="h2" aria-live="polite">
        {words}
      </Typography>
      <LinearProgress
        variant="determinate"
        value={of ? (done / of) * 100 : 0}
        aria-label={words}
        sx={{ height: 8, borderRadius: '4px' }}
      />
    </Box>
  );
}

function Desk({ id, userId }: { id: string; userId: string }) {
  const t = useT();
  const desk = useDesk(id, userId);
  const { ceremony, error, items, outside, done, planned, rates, day, outbox, cutOff, ...said } = desk;
  const others = waitingOfOthers(id, userId);
  if (error && !ceremony) return <Alert severity="error">{error.message}</Alert>;
  if (!ceremony) return <Loading />;
  const unrated = unratedOf(items);
  const next = items.find((item) => !item.signedHere && !isSettled(item));
  return (
    <Box sx={{ maxWidth: 640, width: '100%', mx: 'auto' }}>
      <Title title={nameOf(ceremony)} preferenceKey={false} />
      {planned + items.length === 0 ? (
        <Empty title={t('ceremony.none')} />
      ) : (
        <Progress done={done} of={planned} />
      )}
      {cutOff && outbox.waiting.length > 0 && (
        <Alert severity="warning" role="status" sx={{ mb: 1.5 }}>
          {t('ceremony.waitingCount', { smart_count: outbox.waiting.length })}
        </Alert>
      )}
      {others > 0 && (
        <Alert severity="warning" sx={{ mb: 1.5 }}>
          {t('ceremony.waitingOfOthers', { smart_count: others })}
        </Alert>
      )}
      {outbox.waiting.length === 0 && (
        <Box sx={{ mb: 1.5 }}>
          <MissingRates
            count={unrated.length}
            scope={{ editionId: ceremony.editionId }}
            agreements={new Set(unrated.map(({ agreementId }) => agreementId))}
          />
        </Box>
      )}
      <Box component="ol" sx={{ ...PLAIN_LIST, display: 'grid', gap: 1.5 }}>
        {items.map((item, at) => (
          <DeskItem
            key={item.agreementId}
            item={item}
            number={at + 1}
            isNext={item === next}
            outbox={outbox}
            rates={rates}
            day={day}
            {...said}
          />
        ))}
      </Box>
      <Outside ceremony={ceremony} items={outside} />
    </Box>
  );
}

/** The signing table on a phone: one tap a project, whether the connection holds or not. */
export default function DeskPage() {
  const { id = '' } = useParams();
  const { canAccess, isPending } = useCanAccess({ action: 'edit', resource: 'ceremonies' });
  const { identity } = useGetIdentity();
  if (isPending || !identity) return null;
  return canAccess ? <Desk key={id} id={id} userId={String(identity.id)} /> : <AccessDenied />;
}
