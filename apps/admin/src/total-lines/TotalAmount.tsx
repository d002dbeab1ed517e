import { Box, Link } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import type { Totals } from '../api/records';
import { Amount } from '../fields/MoneyField';
import { useT } from '../i18n/use-t';
import { visuallyHidden } from '../theme/visually-hidden';
import { linesPath, type LinesAsked } from './lines-path';

interface Props {
  money: Totals['signed']['total'];
  asked: LinesAsked;
}

/** A total that leads to the lines it is made of. */
export function TotalAmount({ money, asked }: Props) {
  const t = useT();
  return (
    <Link component={RouterLink} to={linesPath(asked)} color="inherit" underline="always">
      <Amount money={money} />
      <Box component="span" sx={visuallyHidden}>
        {t('agreement.lines.open')}
      </Box>
    </Link>
  );
}
