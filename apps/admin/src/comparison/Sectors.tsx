import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { pickText, sectorOf } from '@yutai/domain';
import { RecordContextProvider } from 'ra-core';
import { BarChart } from '../charts/BarChart';
import { MOST_SERIES } from '../charts/colours';
import { IllustrativeMark } from '../fields/illustrative';
import { Amount } from '../fields/MoneyField';
import { useLanguage, useT } from '../i18n/use-t';
import type { Standing } from './standings';
import { sectorsOf } from './views';
import { figureIn, useComparisonWords } from './wording';

const sectorIn = ({ picture }: Standing, key: string | null) =>
  picture?.sectors.find((sector) => sector.key === key);

function useSectorName() {
  const t = useT();
  const language = useLanguage();
  return (key: string | null) =>
    key === null ? t('agreement.totals.none') : pickText(sectorOf(key)?.name, language) || key;
}

interface SectorsProps {
  counted: readonly Standing[];
}

function SectorTable({ counted }: SectorsProps) {
  const t = useT();
  const words = useComparisonWords();
  const nameOf = useSectorName();
  return (
    <Box
      sx={{ overflowX: 'auto', mt: 2 }}
      tabIndex={0}
      role="group"
      aria-label={t('comparison.views.sectors')}
    >
      <Table size="small" sx={{ '& tbody tr:last-child th': { borderBottom: 0 } }}>
        <TableHead>
          <TableRow>
            <TableCell>{t('comparison.sector')}</TableCell>
            {counted.map(({ entry }) => (
              <TableCell key={entry.key} align="right">
                {words.entry(entry)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {sectorsOf(counted).map((key) => (
            <TableRow key={key}>
              <TableCell component="th" scope="row" sx={{ fontWeight: 400 }}>
                {nameOf(key)}
              </TableCell>
              {counted.map((standing) => (
                <TableCell key={standing.entry.key} align="right">
                  <SectorText standing={standing} sectorKey={key} />
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

/** How much of how many. */
function SectorText({ standing, sectorKey }: { standing: Standing; sectorKey: string | null }) {
  const t = useT();
  const sector = sectorIn(standing, sectorKey);
  if (!sector) return '–';
  return (
    <RecordContextProvider value={standing.picture}>
      <IllustrativeMark source="sectors">
        {sector.withAmount > 0 && <Amount money={sector.total} />}
        <Typography component="div" variant="caption" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
          {t('agreement.totals.count', { smart_count: sector.count })}
        </Typography>
      </IllustrativeMark>
    </RecordContextProvider>
  );
}

/** What was signed in each sector, edition beside edition; only what is counted here is told apart by sector. */
export function Sectors({ standings }: { standings: readonly Standing[] }) {
  const t = useT();
  const language = useLanguage();
  const words = useComparisonWords();
  const nameOf = useSectorName();
  const signed = standings.filter(({ picture }) => picture && picture.signed.count > 0);
  const counted = signed.slice(0, MOST_SERIES);
  if (counted.length === 0) {
    return <Typography sx={{ color: 'text.secondary' }}>{t('comparison.noSectors')}</Typography>;
  }
  const keys = sectorsOf(counted);
  const series = counted.map((standing) => ({
    label: words.entry(standing.entry),
    bars: keys.map((key) => {
      const sector = sectorIn(standing, key);
      return sector?.withAmount ? figureIn({ value: sector.total.amount, unit: 'CNY' }, language) : null;
    }),
  }));
  return (
    <>
      <BarChart
        label={t('comparison.chart', { view: t('comparison.views.sectors') })}
        categories={keys.map((key) => ({ label: nameOf(key) }))}
        series={series}
      />
      {signed.length > counted.length && (
        <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
          {t('comparison.tooMany', { most: MOST_SERIES })}
        </Typography>
      )}
      <SectorTable counted={counted} />
    </>
  );
}
