import { Box } from '@mui/material';
import { formatShort, sectorOf } from '@yutai/domain';
import type { GroupTotal, Screen } from '../../api/records';
import { Bar } from '../../agreements/Bar';
import { asMoney } from '../../fields/money';
import { ceremonyTexts } from '../../i18n/ceremony-texts';
import { PLAIN_LIST } from '../../theme/plain-list';
import { SCREEN } from './colours';
import { BothMoney } from './Money';
import { Both, textOf, useScript } from './words';

const { screen: words } = ceremonyTexts;

/** As many as a screen has room for. */
const MOST_SECTORS = 7;

/** How many of how many. */
export function Count({ signed, planned }: { signed: number; planned: number }) {
  return (
    <Box sx={{ display: 'flex', alignItems: 'baseline', gap: '1vw', whiteSpace: 'nowrap' }}>
      <Both text={textOf(words.signed)} size={1.6} english={0.8} inline sx={{ color: SCREEN.quiet }} />
      <Box component="span" sx={{ fontSize: '3.4vw', fontWeight: 700, lineHeight: 1 }}>
        {signed}
        <Box component="span" sx={{ fontSize: '2vw', fontWeight: 400, color: SCREEN.quiet }}>
          {` / ${planned}`}
        </Box>
      </Box>
    </Box>
  );
}

const nameOfSector = ({ key }: GroupTotal) =>
  (key !== null && sectorOf(key)?.name) || textOf(words.otherSector);

/** Where there are many sectors: each on one line, so that the last is on the screen as well. */
function ShortLine({ group, largest }: { group: GroupTotal; largest: string }) {
  const script = useScript();
  return (
    <Box component="li" sx={{ py: '0.7vh' }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: '1vw' }}>
        <Both text={nameOfSector(group)} size={1.25} english={0.7} inline />
        <Box
          component="span"
          sx={{ fontSize: '1.25vw', fontWeight: 700, whiteSpace: 'nowrap', color: SCREEN.gold }}
        >
          {group.withAmount > 0 ? formatShort(asMoney(group.total), script) : group.count}
        </Box>
      </Box>
      {group.withAmount > 0 && <GoldBar of={group.total.amount} largest={largest} />}
    </Box>
  );
}

const GoldBar = (props: { of: string; largest: string }) => (
  <Box sx={{ '& > div': { backgroundColor: SCREEN.gold, height: '0.7vh' } }}>
    <Bar {...props} />
  </Box>
);

function SectorLine({ group, largest }: { group: GroupTotal; largest: string }) {
  return (
    <Box component="li" sx={{ py: '0.9vh' }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: '1vw' }}>
        <Both text={nameOfSector(group)} size={1.35} english={0.75} inline />
        <Box component="span" sx={{ fontSize: '1.35vw', whiteSpace: 'nowrap', color: SCREEN.quiet }}>
          {group.count}
        </Box>
      </Box>
      {group.withAmount > 0 && (
        <>
          <Box sx={{ color: SCREEN.gold }}>
            <BothMoney money={asMoney(group.total)} size={1.35} english={0.75} />
          </Box>
          <GoldBar of={group.total.amount} largest={largest} />
        </>
      )}
    </Box>
  );
}

/** What the total leaves out, where it leaves out anything. */
function LeftOut({ signed, missingRate }: Screen['totals']) {
  const without = signed.count - signed.withAmount;
  const notes = [
    { words: words.missingRate, count: missingRate },
    { words: words.noAmount, count: without },
  ].filter(({ count }) => count > 0);
  return notes.map((note) => (
    <Box key={note.words[2]} sx={{ color: SCREEN.quiet, mt: '0.6vh' }}>
      <Both text={textOf(note.words)} size={1.05} english={0.9} inline />
      <Box component="span" sx={{ fontSize: '1.2vw', ml: '0.6vw', fontWeight: 600 }}>
        {note.count}
      </Box>
    </Box>
  ));
}

/** The total, and what of it is of each sector. */
export function Sums({ totals }: { totals: Screen['totals'] }) {
  const [largest] = totals.groups;
  const Line = totals.groups.length > 3 ? ShortLine : SectorLine;
  return (
    <Box component="section" sx={{ minWidth: 0, minHeight: 0 }}>
      <Both text={textOf(words.total)} size={1.6} english={0.8} inline sx={{ color: SCREEN.quiet }} />
      <Box aria-live="polite" sx={{ color: SCREEN.gold }}>
        <BothMoney money={asMoney(totals.signed.total)} size={5} english={0.42} />
      </Box>
      <LeftOut {...totals} />
      {largest && (
        <Box component="ul" sx={{ ...PLAIN_LIST, mt: '2vh' }}>
          {totals.groups.slice(0, MOST_SECTORS).map((group) => (
            <Line key={group.key} group={group} largest={largest.total.amount} />
          ))}
        </Box>
      )}
    </Box>
  );
}
