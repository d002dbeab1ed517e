import { Typography } from '@mui/material';
import { boardingMinutes } from '@yutai/planning';
import { useT } from '../i18n/use-t';

const LARGE = 200;

/** Up to how many people boarding takes how long, as the rules have it. */
const STEPS = Array.from({ length: LARGE }, (_, index) => index + 1)
  .filter((people) => people === LARGE || boardingMinutes(people) !== boardingMinutes(people + 1))
  .map((people) => ({ people, minutes: boardingMinutes(people) }));

/** Minutes on the road are shown without boarding: what comes on top, by the size of the group. */
export function BoardingNote() {
  const t = useT();
  const upTo = STEPS.slice(0, -1).map(({ people, minutes }) => t('travel.boardingUpTo', { people, minutes }));
  const above = t('travel.boardingAbove', { minutes: STEPS.at(-1)!.minutes });
  return (
    <Typography variant="caption" sx={{ color: 'text.secondary' }}>
      {t('travel.boarding')} {[...upTo, above].join(t('travel.comma'))}
    </Typography>
  );
}
