import { Typography } from '@mui/material';
import { AGREEMENT_STAGES, formatCount, isSigned, type Language } from '@yutai/domain';
import { RecordContextProvider } from 'ra-core';
import { usePictures } from '../agreements/use-pictures';
import type { Edition, Picture } from '../api/records';
import { BarChart } from '../charts/BarChart';
import { figureIn } from '../comparison/wording';
import { IllustrativeMark } from '../fields/illustrative';
import { useLanguage, useT, useWord } from '../i18n/use-t';
import { Behind, type Line } from './Behind';
import { DashCard, Nothing } from './DashCard';

const STAGES = AGREEMENT_STAGES.filter(isSigned);

const money = (amount: string, language: Language) => figureIn({ value: amount, unit: 'CNY' }, language);

/** How many stand at each stage from the signing on, and what they come to. */
function Stages({ picture }: { picture: Picture }) {
  const t = useT();
  const word = useWord();
  const language = useLanguage();
  const rows = STAGES.map((stage) => {
    const { count = 0, total } = picture.stages.find(({ key }) => key === stage) ?? {};
    const sum = money(total?.amount ?? '0', language);
    return { label: word('agreementStage', stage), count, sum };
  });
  const lines: Line[] = rows.map(({ label, count, sum }) => [
    label,
    formatCount(String(count), language),
    sum,
  ]);
  return (
    <RecordContextProvider value={picture}>
      <Typography variant="h3">
        <IllustrativeMark source="stages">{t('dashboard.stages')}</IllustrativeMark>
      </Typography>
      <BarChart
        label={t('comparison.chart', { view: t('dashboard.stages') })}
        categories={rows.map(({ label }) => ({ label }))}
        series={[
          {
            label: t('agreement.totals.group'),
            bars: rows.map(({ count, sum }) => ({
              value: count,
              short: count > 0 ? `${count} · ${sum.short}` : '0',
              exact: `${count} · ${sum.exact}`,
            })),
          },
        ]}
      />
      <Behind
        label={t('dashboard.stages')}
        heads={[word('totalsBy', 'stage'), t('agreement.totals.group'), t('agreement.totals.amount')]}
        lines={lines}
      />
    </RecordContextProvider>
  );
}

/** What arrived in each year, of all that was signed in the edition. */
function Arrived({ picture }: { picture: Picture }) {
  const t = useT();
  const language = useLanguage();
  const rows = picture.arrived.map(({ year, total }) => ({
    label: String(year),
    sum: money(total.amount, language),
  }));
  return (
    <RecordContextProvider value={picture}>
      <Typography variant="h3" sx={{ mt: 2, mb: 0.5 }}>
        <IllustrativeMark source="utilised">{t('dashboard.arrived')}</IllustrativeMark>
      </Typography>
      {rows.length === 0 ? (
        <Nothing>{t('dashboard.noneArrived')}</Nothing>
      ) : (
        <>
          <BarChart
            label={t('comparison.chart', { view: t('dashboard.arrived') })}
            categories={rows.map(({ label }) => ({ label }))}
            series={[{ label: t('agreement.totals.utilised'), bars: rows.map(({ sum }) => sum) }]}
          />
          <Behind
            label={t('dashboard.arrived')}
            heads={[t('dashboard.year'), t('agreement.totals.utilised')]}
            lines={rows.map(({ label, sum }) => [label, sum])}
          />
        </>
      )}
    </RecordContextProvider>
  );
}

/** What became of what was signed: how far it got, and what has arrived. */
export default function PictureCard({ edition }: { edition: Edition }) {
  const t = useT();
  const picture = usePictures([edition.id])?.[0];
  if (!picture || picture.signed.count === 0) return null;
  return (
    <DashCard title={t('dashboard.picture')} to="/comparison">
      <Stages picture={picture} />
      <Arrived picture={picture} />
    </DashCard>
  );
}
