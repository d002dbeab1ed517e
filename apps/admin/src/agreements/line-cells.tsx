import AttachIcon from '@mui/icons-material/AttachFile';
import { Box, Chip, Link, Typography } from '@mui/material';
import { formatExact } from '@yutai/domain';
import { RecordContextProvider } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import type { Amount as Line, TotalLine } from '../api/records';
import { formatDay, formatInstant } from '../fields/format-time';
import { IllustrativeMark } from '../fields/illustrative';
import { Localized } from '../fields/LocalizedField';
import { asMoney } from '../fields/money';
import { contentOf } from '../files/files-client';
import { useLanguage, useT, useWord } from '../i18n/use-t';
import { isZero } from './missing-rate';

interface Props {
  line: Line;
}
interface TotalProps {
  line: TotalLine;
}

const NOWRAP = { whiteSpace: 'nowrap' } as const;

export function Day({ line }: Props) {
  const language = useLanguage();
  return (
    <IllustrativeMark source="effectiveOn">
      <span style={NOWRAP}>{formatDay(line.effectiveOn, language)}</span>
    </IllustrativeMark>
  );
}

/** The agreement, leading to its ledger, with its edition, and where the line is from. */
export function Project({ line }: TotalProps) {
  const { agreementId: id, agreementTitle: title, agreementIllustrative: illustrative } = line;
  return (
    <Box sx={{ minWidth: { sm: 200 } }}>
      <RecordContextProvider value={{ id, illustrative }}>
        <Link component={RouterLink} to={`/agreements/${id}/show`} underline="hover" color="inherit">
          <IllustrativeMark source="title">
            <Localized text={title} />
          </IllustrativeMark>
        </Link>
      </RecordContextProvider>
      <Typography
        component="div"
        variant="caption"
        sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}
      >
        <Localized text={line.editionName} />
        {line.source && ` · ${line.source}`}
        {line.note && ` · ${line.note}`}
      </Typography>
    </Box>
  );
}

export function Kind({ line }: Props) {
  const word = useWord();
  return <span style={NOWRAP}>{word('amountKind', line.kind)}</span>;
}

/** To its last digit, in the currency it was written down in. */
export function OwnAmount({ line }: Props) {
  const language = useLanguage();
  return (
    <IllustrativeMark source="amount">
      <data value={line.amount} style={{ ...NOWRAP, fontWeight: 500 }}>
        {formatExact(asMoney(line), language)}
      </data>
    </IllustrativeMark>
  );
}

export function Rate({ line }: Props) {
  const t = useT();
  if (line.currency === 'CNY') return '–';
  if (line.cnyRate === null) {
    return <Box sx={{ ...NOWRAP, color: 'warning.main' }}>{t('agreement.amount.rateMissing')}</Box>;
  }
  return (
    <>
      {line.cnyRate}
      <Typography component="span" variant="caption" sx={{ display: 'block', color: 'text.secondary' }}>
        {line.cnyRateSource}
      </Typography>
    </>
  );
}

export function InCny({ line }: Props) {
  const language = useLanguage();
  if (line.cny === null) return '–';
  return <span style={NOWRAP}>{formatExact(asMoney({ amount: line.cny, currency: 'CNY' }), language)}</span>;
}

/** What another currency comes to and at which rate, or that it has none. */
export function Converted({ line }: Props) {
  if (line.currency === 'CNY' || isZero(line)) return null;
  if (line.cny === null) return <Rate line={line} />;
  return (
    <div>
      <InCny line={line} /> · <Rate line={line} />
    </div>
  );
}

/** When it was written down, on the clock of its edition. */
export function Recorded({ line, timeZone }: Props & { timeZone: string }) {
  const language = useLanguage();
  return <span style={NOWRAP}>{formatInstant(line.recordedAt, { language, timeZone })}</span>;
}

/** What it stands in the place of, and what stands in its place by now. */
export function Corrections({ line: { replaces, replacedBy, timeZone } }: TotalProps) {
  const t = useT();
  const language = useLanguage();
  const told = ({ recordedAt, ...money }: NonNullable<typeof replaces>) => ({
    amount: formatExact(asMoney(money), language),
    at: formatInstant(recordedAt, { language, timeZone }),
  });
  return (
    <Typography component="div" variant="caption" sx={{ color: 'text.secondary' }}>
      {replaces && <div>{t('agreement.lines.corrects', told(replaces))}</div>}
      {replacedBy && (
        <Box sx={{ color: 'warning.main' }}>
          {t(
            isZero(replacedBy) ? 'agreement.lines.withdrawnLater' : 'agreement.lines.correctedLater',
            told(replacedBy),
          )}
        </Box>
      )}
    </Typography>
  );
}

/** Its files, to be saved; those who may not read them are told of none. */
export function Evidence({ line: { evidence = [] } }: TotalProps) {
  return evidence.map(({ id, name }) => (
    <Chip
      key={id}
      size="small"
      variant="outlined"
      icon={<AttachIcon />}
      label={name}
      clickable
      component="a"
      href={contentOf({ id })}
      download={name}
      sx={{ maxWidth: 200 }}
    />
  ));
}
