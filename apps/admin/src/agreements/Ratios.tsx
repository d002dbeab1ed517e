import { Box, Link, Tooltip, Typography } from '@mui/material';
import { formatShare, RATIOS, type Ratio, type TotalScope } from '@yutai/domain';
import { Link as RouterLink } from 'react-router-dom';
import type { Totals } from '../api/records';
import { useLanguage, useT, useWord } from '../i18n/use-t';
import { linesPath } from '../total-lines/lines-path';

/** To a tenth of a percent: more says nothing of a few dozen projects. */
const rounded = (share: string) => Number(share).toFixed(3);

/** Its name, with what it is to be had by pointing, by tapping, or from the keyboard. */
function RatioName({ ratio }: { ratio: Ratio }) {
  const t = useT();
  const word = useWord();
  return (
    <Tooltip title={t(`agreement.ratio.${ratio}`)} describeChild enterTouchDelay={0} leaveTouchDelay={8000}>
      <Link component="button" type="button" color="inherit" sx={{ textDecorationStyle: 'dotted' }}>
        {word('ratio', ratio)}
      </Link>
    </Tooltip>
  );
}

interface RatioProps {
  ratio: Ratio;
  of: Totals['ratios'][Ratio];
  scope: TotalScope;
}

/** A ratio by count, and beneath it how many that are, and by value. */
function RatioValues({ ratio, of: { byCount, byValue, count }, scope }: RatioProps) {
  const t = useT();
  const language = useLanguage();
  const share = (value: string | null) => (value === null ? '–' : formatShare(rounded(value), language));
  return (
    <Box component="dd" sx={{ m: 0 }}>
      <Typography component="span" sx={{ fontWeight: 600, fontSize: '1.125rem' }}>
        {share(byCount)}
      </Typography>
      <Typography
        component="span"
        variant="caption"
        sx={{ display: 'block', color: 'text.secondary', '& > *': { display: 'inline-block' } }}
      >
        <span>{t('agreement.ratio.byCount', { count })} ·&nbsp;</span>
        <Link
          component={RouterLink}
          to={linesPath({ ...scope, of: ratio === 'funds' ? 'utilised' : ratio })}
          color="inherit"
          underline="hover"
        >
          {t('agreement.ratio.byValue', { share: share(byValue) })}
        </Link>
      </Typography>
    </Box>
  );
}

const TWO_A_ROW = {
  m: 0,
  display: 'grid',
  gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
  columnGap: 2,
  rowGap: 1,
};

/** The four ratios, each by count and by value. */
export function Ratios({ ratios, scope }: { ratios: Totals['ratios']; scope: TotalScope }) {
  const t = useT();
  return (
    <Box component="dl" aria-label={t('agreement.ratio.title')} sx={TWO_A_ROW}>
      {RATIOS.map((ratio) => (
        <div key={ratio}>
          <Typography component="dt" variant="body2">
            <RatioName ratio={ratio} />
          </Typography>
          <RatioValues ratio={ratio} of={ratios[ratio]} scope={scope} />
        </div>
      ))}
    </Box>
  );
}
