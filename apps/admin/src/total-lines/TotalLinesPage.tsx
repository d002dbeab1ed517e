import { Alert, Box, Card, Pagination, Typography } from '@mui/material';
import { formatExact, totalScopeParts } from '@yutai/domain';
import { Loading, Title } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import type { TotalLines } from '../api/records';
import { asMoney } from '../fields/money';
import { useLanguage, useT, useWord } from '../i18n/use-t';
import { PageActions } from '../layout/page-actions';
import { Empty } from '../pages/Notice';
import { MissingRates } from '../rates/MissingRates';
import { askedBy, type LinesAsked } from './lines-path';
import { LinesTable } from './LinesTable';
import { SaveLines } from './SaveLines';
import { PER_PAGE, useTotalLines } from './use-total-lines';

/** What the total is of, and as of when. */
function Scope({ asked, names }: { asked: LinesAsked; names: TotalLines['names'] }) {
  const language = useLanguage();
  const byId = new Map(names.map(({ id, name }) => [id, name]));
  return (
    <Box component="dl" sx={{ m: 0, mb: 1.5, display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 0.5 }}>
      {totalScopeParts(asked, byId, language).map(({ label, value }) => (
        <Box key={label + value} sx={{ display: 'flex', gap: 1 }}>
          <Typography component="dt" variant="body2" sx={{ color: 'text.secondary' }}>
            {label}
          </Typography>
          <Typography component="dd" variant="body2" sx={{ m: 0, fontWeight: 500 }}>
            {value}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}

/** The sum of all the lines to its last digit, how many they are, and how many are not in it. */
function Sum({ lines, asked: { of, ...scope } }: { lines: TotalLines; asked: LinesAsked }) {
  const t = useT();
  const language = useLanguage();
  return (
    <>
      {of !== 'unrated' && (
        <Typography component="p" sx={{ fontSize: '2rem', lineHeight: 1.25, fontWeight: 600 }}>
          {formatExact(asMoney(lines.sum), language)}
        </Typography>
      )}
      <Typography component="p" variant="body2" sx={{ color: 'text.secondary' }}>
        {t('agreement.lines.count', { smart_count: lines.total })}
      </Typography>
      <MissingRates count={lines.missingRate} scope={scope} />
      {lines.notShown > 0 && (
        <Typography component="p" variant="body2" sx={{ color: 'text.secondary' }}>
          {t('agreement.lines.notShown', { smart_count: lines.notShown })}
        </Typography>
      )}
    </>
  );
}

/** The very lines of the ledger that make a total, with their sum, which is that total. */
export function TotalLinesPage() {
  const t = useT();
  const word = useWord();
  const [query, setQuery] = useSearchParams();
  const asked = askedBy(query);
  const page = Math.max(1, Number(query.get('page')) || 1);
  const { data: lines, error } = useTotalLines(asked, page);
  const turn = (to: number) =>
    setQuery((before) => {
      before.set('page', String(to));
      return before;
    });
  if (error && !lines) return <Alert severity="error">{error.message}</Alert>;
  if (!lines) return <Loading />;
  const pages = Math.ceil(lines.total / PER_PAGE);
  return (
    <>
      <Title title={word('ledgerTotal', asked.of)} preferenceKey={false} />
      <PageActions>{lines.total > 0 && <SaveLines asked={asked} />}</PageActions>
      <Card sx={{ p: { xs: 2, md: 2.5 } }}>
        <Scope asked={asked} names={lines.names} />
        <Sum lines={lines} asked={asked} />
        {lines.total + lines.notShown === 0 ? (
          <Box sx={{ mt: 2 }}>
            <Empty title={t('agreement.lines.none')}>{t('agreement.lines.noneHint')}</Empty>
          </Box>
        ) : (
          <LinesTable lines={lines.data} />
        )}
        {pages > 1 && (
          <Pagination
            count={pages}
            page={page}
            onChange={(_, to) => turn(to)}
            aria-label={t('agreement.lines.pages')}
            sx={{ mt: 2 }}
          />
        )}
      </Card>
    </>
  );
}
