import { Box, Card, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { formatShare } from '@yutai/domain';
import {
  FieldTitle,
  RecordContextProvider,
  useGetResourceLabel,
  useResourceContext,
  useTranslate,
} from 'ra-core';
import { Title, useResourceDefinition } from 'react-admin';
import type { ReactNode } from 'react';
import type { Edition, Indicator } from '../api/records';
import { useAll } from '../api/use-all';
import { formatOrdinals } from '../edition/ordinal';
import { useEdition } from '../edition/use-edition';
import { IllustrativeMark } from '../fields/illustrative';
import { Localized, LocalizedField } from '../fields/LocalizedField';
import { nameOf } from '../fields/name-of';
import { NameLink } from '../fields/NameLink';
import { useLanguage, useT } from '../i18n/use-t';
import { PageActions } from '../layout/page-actions';
import { CreateLink } from '../pages/CreateLink';
import { Empty } from '../pages/Notice';
import { Unread } from '../pages/Unread';
import { Figure } from './Figure';
import { When } from './When';

const BY_NAME = { field: 'name', order: 'ASC' } as const;
const WIDE_ONLY = { display: { xs: 'none', sm: 'table-cell' } };
const WIDTHS: Record<string, string> = {
  name: '30%',
  value: '16%',
  changeOnYear: '9%',
  when: '18%',
  source: '27%',
};
/** What a phone has room for. */
const ALWAYS = { name: true, value: true };

const Head = ({ source, align }: { source: string; align?: 'right' }) => (
  <TableCell align={align} sx={{ width: { sm: WIDTHS[source] }, ...(source in ALWAYS ? {} : WIDE_ONLY) }}>
    <FieldTitle source={source} resource="indicators" />
  </TableCell>
);

/** A figure as it stands now: how much, of when, and who says so. */
function Row({ indicator }: { indicator: Indicator }) {
  const language = useLanguage();
  const { current, unit } = indicator;
  return (
    <RecordContextProvider value={indicator}>
      <TableRow hover>
        <TableCell component="th" scope="row" sx={{ fontWeight: 400 }}>
          <NameLink>
            <LocalizedField source="name" />
          </NameLink>
          <Typography
            variant="caption"
            sx={{ display: { sm: 'none' }, color: 'text.secondary' }}
            component="div"
          >
            {current && <When value={current} />}
          </Typography>
        </TableCell>
        <TableCell align="right" sx={{ fontWeight: 500 }}>
          {current && (
            <RecordContextProvider value={current}>
              <IllustrativeMark source="value">
                <Figure value={current.value} unit={unit} />
              </IllustrativeMark>
            </RecordContextProvider>
          )}
        </TableCell>
        <TableCell sx={WIDE_ONLY}>
          {current?.changeOnYear && formatShare(current.changeOnYear, language, true)}
        </TableCell>
        <TableCell sx={WIDE_ONLY}>{current && <When value={current} />}</TableCell>
        <TableCell sx={{ ...WIDE_ONLY, color: 'text.secondary', overflowWrap: 'anywhere' }}>
          <Localized text={current?.source} />
        </TableCell>
      </TableRow>
    </RecordContextProvider>
  );
}

interface GroupProps {
  title: ReactNode;
  hint?: string;
  indicators: readonly Indicator[];
}

function Group({ title, hint, indicators }: GroupProps) {
  if (indicators.length === 0) return null;
  return (
    <Box component="section" sx={{ mb: 3 }}>
      <Typography variant="h2">{title}</Typography>
      {hint && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {hint}
        </Typography>
      )}
      <Card sx={{ mt: 1 }}>
        <Table
          size="small"
          sx={{ tableLayout: { sm: 'fixed' }, '& tbody tr:last-child th': { borderBottom: 0 } }}
        >
          <TableHead>
            <TableRow>
              <Head source="name" />
              <Head source="value" align="right" />
              <Head source="changeOnYear" />
              <Head source="when" />
              <Head source="source" />
            </TableRow>
          </TableHead>
          <TableBody>
            {indicators.map((indicator) => (
              <Row key={indicator.id} indicator={indicator} />
            ))}
          </TableBody>
        </Table>
      </Card>
    </Box>
  );
}

interface Together {
  first: number;
  last: number;
  indicators: Indicator[];
}

/** What is of several editions together, the latest first. */
function togetherOf(indicators: readonly Indicator[]): Together[] {
  const found = new Map<string, Together>();
  for (const indicator of indicators) {
    const { firstOrdinal: first, lastOrdinal: last } = indicator;
    if (first === null || last === null) continue;
    const key = `${first}-${last}`;
    found.set(key, { first, last, indicators: [...(found.get(key)?.indicators ?? []), indicator] });
  }
  return [...found.values()].sort((one, other) => other.last - one.last);
}

/** Reported totals stand apart, edition by edition (the one of the desk first), from what is said of a place or year. */
function Groups() {
  const t = useT();
  const translate = useTranslate();
  const resource = useResourceContext();
  const { data, error } = useAll<Indicator>('indicators', {}, BY_NAME);
  const language = useLanguage();
  const { edition, editions = [] } = useEdition();
  if (!data) return <Unread error={error} />;
  if (data.length === 0) {
    return (
      <Empty title={translate(`resources.${resource}.empty`)}>
        {translate(`resources.${resource}.invite`)}
      </Empty>
    );
  }
  const inOrder = [edition, ...editions.filter(({ id }) => id !== edition?.id)].filter(
    (each): each is Edition => each !== undefined,
  );
  const together = togetherOf(data);
  const general = data.filter(({ editionId, firstOrdinal }) => editionId === null && firstOrdinal === null);
  return (
    <>
      {inOrder.map((each) => (
        <Group
          key={each.id}
          title={t('indicator.reported', { edition: nameOf(each) })}
          hint={each.id === edition?.id ? t('indicator.reportedHint') : undefined}
          indicators={data.filter(({ editionId }) => editionId === each.id)}
        />
      ))}
      {together.map(({ first, last, indicators }) => (
        <Group
          key={`${first}-${last}`}
          title={t('indicator.together', { editions: formatOrdinals(first, last, language) })}
          indicators={indicators}
        />
      ))}
      <Group title={t('indicator.general')} indicators={general} />
    </>
  );
}

function Heading() {
  const { hasCreate } = useResourceDefinition();
  const name = useGetResourceLabel();
  return (
    <>
      <Title title={name('indicators')} preferenceKey={false} />
      <PageActions>{hasCreate && <CreateLink />}</PageActions>
    </>
  );
}

export const IndicatorList = () => (
  <>
    <Heading />
    <Groups />
  </>
);
