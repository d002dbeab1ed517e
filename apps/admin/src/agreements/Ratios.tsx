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

/** The four ratios, each by count and by value. */
export function Ratios({ ratios, scope }: { ratios: Totals['ratios']; scope: TotalScope }) {
  const t = useT();
  const language = useLanguage();
  const share = (value: string | null) => (value === null ? '–' : formatShare(rounded(value), language));
  return (
    <Box
      component="dl"
      aria-label={t('agreement.ratio.title')}
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
        columnGap: 2,
        rowGap: 1,
      }}
    >
      {RATIOS.map((ratio) => (
        <div key={ratio}>
          <Typography component="dt" variant="body2">
            <RatioName ratio={ratio} />
          </Typography>
          <Box component="dd" sx={{ m: 0 }}>
            <Typography component="span" sx={{ fontWeight: 600, fontSize: '1.125rem' }}>
              {share(ratios[ratio].byCount)}
            </Typography>
            <Typography
              component="span"
              variant="caption"
              sx={{ display: 'block', color: 'text.secondary', '& > *': { display: 'inline-block' } }}
            >
              <span>{t('agreement.ratio.byCount', { count: ratios[ratio].count })} ·&nbsp;</span>
              <Link
                component={RouterLink}
                to={linesPath({ ...scope, of: ratio === 'funds' ? 'utilised' : ratio })}
                color="inherit"
                underline="hover"
              >
                {t('agreement.ratio.byValue', { share: share(ratios[ratio].byValue) })}
              </Link>
            </Typography>
          </Box>
        </div>
      ))}
    </Box>
  );
}
