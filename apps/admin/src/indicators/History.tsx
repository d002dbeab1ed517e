import AddIcon from '@mui/icons-material/Add';
import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { formatShare } from '@yutai/domain';
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
import { readAll } from '../api/read-all';
import type { Indicator, IndicatorValue } from '../api/records';
import { IllustrativeMark } from '../fields/illustrative';
import { LocalizedField } from '../fields/LocalizedField';
import { InstantField } from '../fields/time-fields';
import { useLanguage, useT } from '../i18n/use-t';
import { Section } from '../pages/Detail';
import { FormDialog } from '../pages/FormDialog';
import { Figure } from './Figure';
import { inTime, type ValueInTime } from './over-time';
import { OverTime } from './OverTime';
import { valueOf, ValueInputs } from './ValueInputs';
import { When } from './When';

const COLUMNS = ['value', 'changeOnYear', 'when', 'source', 'note', 'recordedAt'] as const;

function useValues(indicatorId: string) {
  return useQuery({
    queryKey: ['indicators', 'values', indicatorId],
    staleTime: 0,
    queryFn: ({ signal }) => readAll<IndicatorValue>(`indicators/${indicatorId}/values`, {}, signal),
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

interface RowProps extends ValueInTime {
  unit: string;
  /** The one recorded last of all. */
  current: boolean;
}

function ValueRow({ value, restated, unit, current }: RowProps) {
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
            {current && t('indicator.current')}
            {restated && t('indicator.restated')}
          </Typography>
        </TableCell>
        <TableCell>{value.changeOnYear && formatShare(value.changeOnYear, language, true)}</TableCell>
        <TableCell sx={{ minWidth: 140 }}>
          <When value={value} />
        </TableCell>
        <TableCell sx={{ minWidth: 200 }}>
          <LocalizedField source="source" />
        </TableCell>
        <TableCell sx={{ minWidth: 120 }}>{value.note}</TableCell>
        <TableCell sx={{ minWidth: 150 }}>
          <InstantField source="recordedAt" />
        </TableCell>
      </TableRow>
    </RecordContextProvider>
  );
}

/** Every value as it was published, the newest first: a restatement takes nothing away. */
export function History() {
  const t = useT();
  const indicator = useRecordContext<Indicator>();
  const { canAccess } = useCanAccess({ action: 'edit', resource: 'indicators', record: indicator });
  const { data: values } = useValues(indicator?.id ?? '');
  const [adding, setAdding] = useState(false);
  if (!indicator || !values) return null;
  const dated = inTime(values);
  const add = canAccess && (
    <Button size="small" startIcon={<AddIcon />} onClick={() => setAdding(true)}>
      {t('indicator.addValue')}
    </Button>
  );
  return (
    <Section title="indicator.history" action={add}>
      <OverTime values={dated} unit={indicator.unit} />
      {values.length === 0 ? (
        <Typography sx={{ color: 'text.secondary' }}>{t('indicator.none')}</Typography>
      ) : (
        <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="group" aria-label={t('indicator.history')}>
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
              {dated.map((each, index) => (
                <ValueRow key={each.value.id} {...each} unit={indicator.unit} current={index === 0} />
              ))}
            </TableBody>
          </Table>
        </Box>
      )}
      {adding && <AddValueDialog indicator={indicator} onClose={() => setAdding(false)} />}
    </Section>
  );
}
