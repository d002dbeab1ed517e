import CheckIcon from '@mui/icons-material/Check';
import { Box, Button, Card, Chip, Typography } from '@mui/material';
import { listMark, pickText, type KnownRate } from '@yutai/domain';
import { RecordContextProvider } from 'ra-core';
import { useState } from 'react';
import type { CeremonyItem } from '../../api/records';
import { formatDay } from '../../fields/format-time';
import { LocalizedField } from '../../fields/LocalizedField';
import { useLanguage, useT } from '../../i18n/use-t';
import { isSettled, offeredAmount } from '../amount-of';
import { Amounts } from '../Amounts';
import { AmountDialog } from './AmountDialog';
import { saidLast, undoOf, type Outbox, type Saying, type Tick } from './outbox';
import { Rates } from './Rates';
import { Refusal } from './Refusal';
import { sayingOf } from './use-desk';

export interface DeskItemProps {
  item: CeremonyItem;
  number: number;
  /** The first that is not signed yet. */
  isNext: boolean;
  /** The rates that are known of the day, and the day. */
  rates: readonly KnownRate[];
  day: string;
  outbox: Outbox;
  /** By agreement: what was said last on this page. */
  last: Readonly<Record<string, Tick>>;
  say: (agreementId: string, saying: Saying, before: Saying) => void;
  forget: (agreementId: string) => void;
}

const BIG = { minHeight: 56, fontSize: '1.0625rem' };

/** Who signs, at which table, from which folder, and for how much. */
function Facts({
  item,
  number,
  isWaiting,
  rates,
  day,
}: Pick<DeskItemProps, 'item' | 'number' | 'rates' | 'day'> & { isWaiting: boolean }) {
  const t = useT();
  const language = useLanguage();
  const { tableNumber, folder, parties } = item;
  const names = parties.map(({ organisationName }) => pickText(organisationName, language));
  return (
    <Box sx={{ display: 'flex', gap: 1.5 }}>
      <Typography component="span" aria-hidden sx={{ fontSize: '1.5rem', fontWeight: 600, lineHeight: 1.3 }}>
        {number}
      </Typography>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography variant="h2" component="h2" sx={{ overflowWrap: 'anywhere' }}>
          <LocalizedField source="title" />
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {names.join(listMark(language))}
        </Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mt: 0.5 }}>
          <Typography component="span" sx={{ fontSize: '1.125rem', fontWeight: 600 }}>
            <Amounts of={item} />
          </Typography>
          <Rates of={item} offered={offeredAmount(item, rates, day)} />
          {tableNumber !== null && <Chip label={t('ceremony.table', { number: tableNumber })} />}
          {folder !== null && <Chip label={t('ceremony.folder', { folder })} />}
          {isWaiting && <Chip color="warning" label={t('ceremony.waiting')} />}
        </Box>
      </Box>
    </Box>
  );
}

/** Why there is nothing to tick. */
function Settled({ item }: { item: CeremonyItem }) {
  const t = useT();
  const language = useLanguage();
  const day = item.signedOn ? formatDay(item.signedOn, language) : '';
  const why = item.status === 'terminated' ? 'givenUp' : item.signedHere ? 'further' : 'elsewhere';
  return <Typography sx={{ color: 'text.secondary', mt: 1 }}>{t(`ceremony.${why}`, { day })}</Typography>;
}

function Done() {
  const t = useT();
  return (
    <Typography
      sx={({ palette }) => ({
        flex: 1,
        display: 'flex',
        alignItems: 'center',
        gap: 0.5,
        fontWeight: 600,
        color: palette.tones.status.confirmed.text,
      })}
    >
      <CheckIcon /> {t('ceremony.signed')}
    </Typography>
  );
}

function Acts({ item, isNext, rates, day, last, say }: Omit<DeskItemProps, 'number' | 'outbox' | 'forget'>) {
  const t = useT();
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const { agreementId, signedHere } = item;
  const name = pickText(item.title, language);
  const now = sayingOf(item);
  const tick = (saying: Saying) => say(agreementId, saying, now);
  return (
    <Box sx={{ display: 'flex', gap: 1, mt: signedHere ? 0.5 : 1.5 }}>
      {signedHere ? (
        <>
          <Done />
          <Button
            size="large"
            sx={BIG}
            aria-label={t('ceremony.undoProject', { name })}
            onClick={() => tick(undoOf(last[agreementId], now))}
          >
            {t('ceremony.undo')}
          </Button>
        </>
      ) : (
        <Button
          size="large"
          variant={isNext ? 'contained' : 'outlined'}
          sx={{ ...BIG, flex: 1 }}
          startIcon={<CheckIcon />}
          aria-label={t('ceremony.tickProject', { name })}
          onClick={() => tick({ signed: true, amount: offeredAmount(item, rates, day) })}
        >
          {t('ceremony.tick')}
        </Button>
      )}
      <Button
        size="large"
        sx={BIG}
        aria-label={t('ceremony.correctProject', { name })}
        onClick={() => setOpen(true)}
      >
        {t('ceremony.correct')}
      </Button>
      {isOpen && (
        <AmountDialog item={item} rates={rates} day={day} onSay={tick} onClose={() => setOpen(false)} />
      )}
    </Box>
  );
}

/** One project: what it is, and what can be said of it with one tap. */
export function DeskItem({ number, forget, ...props }: DeskItemProps) {
  const { item, outbox, say } = props;
  const { agreementId, signedHere } = item;
  const refused = outbox.refused[agreementId];
  return (
    <RecordContextProvider value={{ ...item, id: agreementId }}>
      <Card
        component="li"
        sx={({ palette }) => ({
          p: 2,
          ...(signedHere && { backgroundColor: palette.tones.status.confirmed.tint }),
        })}
      >
        <Facts {...props} number={number} isWaiting={Boolean(saidLast(outbox, agreementId))} />
        {refused && (
          <Refusal
            {...refused}
            onAgain={() => say(agreementId, refused.tick, sayingOf(item))}
            onForget={() => forget(agreementId)}
          />
        )}
        {isSettled(item) ? <Settled item={item} /> : <Acts {...props} />}
      </Card>
    </RecordContextProvider>
  );
}
