import AddIcon from '@mui/icons-material/Add';
import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import {
  FieldTitle,
  RecordContextProvider,
  useCanAccess,
  useDataProvider,
  useNotify,
  useRecordContext,
} from 'ra-core';
import { useState } from 'react';
import type { YutaiDataProvider } from '../api/data-provider';
import type { Indicator, IndicatorValue } from '../api/follow-up-records';
import { IllustrativeMark } from '../fields/illustrative';
import { InstantField } from '../fields/time-fields';
import { useLanguage, useT } from '../i18n/use-t';
import { Section } from '../pages/Detail';
import { FormDialog } from '../pages/FormDialog';
import { Figure, formatShare } from './Figure';
import { ValueChart } from './ValueChart';
import { valueOf, ValueInputs } from './ValueInputs';
import { When } from './When';

const COLUMNS = ['value', 'changeOnYear', 'when', 'source', 'note', 'recordedAt'] as const;

function useValues(indicatorId: string) {
  const dataProvider = useDataProvider<YutaiDataProvider>();
  return useQuery({
    queryKey: ['indicators', 'values', indicatorId],
    staleTime: 0,
    queryFn: ({ signal }) =>
      dataProvider.read<{ data: IndicatorValue[] }>(
        'indicators',
        `${indicatorId}/values`,
        { perPage: 200 },
        signal,
      ),
    select: ({ data }) => data,
  });
}

function AddValueDialog({ indicator, onClose }: { indicator: Indicator; onClose: () => void }) {
  const t = useT();
  const notify = useNotify();
  const dataProvider = useDataProvider<YutaiDataProvider>();
  return (
    <FormDialog
      title={t('indicator.addValue')}
      submit={t('indicator.addValue')}
      onSubmit={async (typed) => {
        await dataProvider.add('indicators', indicator.id, 'values', valueOf(typed) ?? {});
        notify(t('indicator.added'), { type: 'success' });
      }}
      onClose={onClose}
    >
      <ValueInputs needed />
    </FormDialog>
  );
}

function ValueRow({ value, unit, current }: { value: IndicatorValue; unit: string; current: boolean }) {
  const t = useT();
  const language = useLanguage();
  return (
    <RecordContextProvider value={value}>
      <TableRow>
        <TableCell sx={{ fontWeight: current ? 600 : 400 }}>
          <IllustrativeMark source="value">
            <Figure value={value.value} unit={unit} />
          </IllustrativeMark>
          <Typography component="div" variant="caption" sx={{ color: 'text.secondary' }}>
            {current ? t('indicator.current') : t('indicator.restated')}
          </Typography>
        </TableCell>
        <TableCell>{value.changeOnYear && formatShare(value.changeOnYear, language, true)}</TableCell>
        <TableCell>
          <When value={value} />
        </TableCell>
        <TableCell sx={{ overflowWrap: 'anywhere' }}>{value.source}</TableCell>
        <TableCell sx={{ overflowWrap: 'anywhere' }}>{value.note}</TableCell>
        <TableCell>
          <InstantField source="recordedAt" />
        </TableCell>
      </TableRow>
    </RecordContextProvider>
  );
}

/** The last day of what a value is of, so that a line of values goes by their own time; else when it was recorded. */
const timeOf = ({ asOf, period, recordedAt }: IndicatorValue) =>
  Date.parse(asOf ?? period?.split('/')[1] ?? recordedAt);

/** Every value as it was published, the newest first: a restatement takes nothing away. */
export function History() {
  const t = useT();
  const indicator = useRecordContext<Indicator>();
  const { canAccess } = useCanAccess({ action: 'edit', resource: 'indicators', record: indicator });
  const { data: values } = useValues(indicator?.id ?? '');
  const [adding, setAdding] = useState(false);
  if (!indicator || !values) return null;
  const add = canAccess && (
    <Button size="small" startIcon={<AddIcon />} onClick={() => setAdding(true)}>
      {t('indicator.addValue')}
    </Button>
  );
  return (
    <Section title="indicator.history" action={add}>
      <ValueChart points={values.map((value) => ({ at: timeOf(value), value: Number(value.value) }))} />
      {values.length === 0 ? (
        <Typography sx={{ color: 'text.secondary' }}>{t('indicator.none')}</Typography>
      ) : (
        <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={t('indicator.history')}>
          <Table size="small">
            <TableHead>
              <TableRow>
                {COLUMNS.map((source) => (
                  <TableCell key={source}>
                    <FieldTitle source={source} resource="indicators" />
                  </TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {values.map((value, index) => (
                <ValueRow key={value.id} value={value} unit={indicator.unit} current={index === 0} />
              ))}
            </TableBody>
          </Table>
        </Box>
      )}
      {adding && <AddValueDialog indicator={indicator} onClose={() => setAdding(false)} />}
    </Section>
  );
}
