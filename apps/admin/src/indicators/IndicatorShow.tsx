import { Box, Typography } from '@mui/material';
import { isCurrency } from '@yutai/domain';
import { RecordContextProvider, useRecordContext, useTranslate } from 'ra-core';
import type { Indicator } from '../api/records';
import { formatOrdinals } from '../edition/ordinal';
import { useEdition } from '../edition/use-edition';
import { IllustrativeMark } from '../fields/illustrative';
import { nameOf } from '../fields/name-of';
import { NotesField } from '../fields/plain-fields';
import { WordField } from '../fields/WordField';
import { ScriptsField } from '../fields/ScriptsField';
import { useLanguage, useT } from '../i18n/use-t';
import { Detail, Details, Section } from '../pages/Detail';
import { ShowPage } from '../pages/ShowPage';
import { Figure } from './Figure';
import { History } from './History';
import { When } from './When';

/** The value recorded last, large, with what it is of. */
function Current() {
  const indicator = useRecordContext<Indicator>();
  const current = indicator?.current;
  if (!current) return null;
  return (
    <RecordContextProvider value={current}>
      <Typography component="span" sx={{ fontSize: '1.75rem', fontWeight: 600, lineHeight: 1.3 }}>
        <IllustrativeMark source="value">
          <Figure value={current.value} unit={indicator.unit} />
        </IllustrativeMark>
      </Typography>
      <Box component="span" sx={{ display: 'block', fontSize: '0.875rem', color: 'text.secondary' }}>
        <When value={current} />
      </Box>
    </RecordContextProvider>
  );
}

function EditionName() {
  const t = useT();
  const language = useLanguage();
  const indicator = useRecordContext<Indicator>();
  const { editions } = useEdition();
  if (!indicator) return null;
  const { firstOrdinal: first, lastOrdinal: last } = indicator;
  if (first !== null && last !== null) {
    return t('indicator.together', { editions: formatOrdinals(first, last, language) });
  }
  return indicator.editionId === null
    ? t('indicator.noEdition')
    : nameOf(editions?.find(({ id }) => id === indicator.editionId));
}

/** "美元（USD）" of a currency, the word of a unit that has one, else as it was typed. */
function UnitName() {
  const language = useLanguage();
  const translate = useTranslate();
  const { unit } = useRecordContext<Indicator>() ?? {};
  if (!unit) return null;
  if (!isCurrency(unit)) return translate(`words.unit.${unit}`, { smart_count: 2, _: unit });
  const name = new Intl.DisplayNames(language, { type: 'currency' }).of(unit);
  return language === 'en' ? `${name} (${unit})` : `${name}（${unit}）`;
}

const IndicatorShow = () => (
  <ShowPage>
    <Section>
      <Details>
        <Detail source="current" wide>
          <Current />
        </Detail>
        <Detail source="name" wide>
          <ScriptsField source="name" />
        </Detail>
        <Detail source="editionId">
          <EditionName />
        </Detail>
        <Detail source="measure">
          <WordField source="measure" list="measure" />
        </Detail>
        <Detail source="unit">
          <UnitName />
        </Detail>
        <Detail source="notes" wide>
          <NotesField source="notes" />
        </Detail>
      </Details>
    </Section>
    <History />
  </ShowPage>
);

export default IndicatorShow;
