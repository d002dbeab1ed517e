import {
  decimal,
  defineView,
  instant,
  integer,
  json,
  localized,
  rowFields,
  text,
  uuid,
} from '../database/view.js';

const CURRENT = `(SELECT json_build_object(
    'id', v.id, 'indicatorId', v.indicator_id, 'value', trim_scale(v.value)::text, 'asOf', v.as_of, 'period', v.period,
    'changeOnYear', trim_scale(v.change_on_year)::text, 'source', v.source, 'note', v.note,
    'recordedAt', v.recorded_at, 'illustrative', camel_case(v.illustrative))
  FROM indicator_value v WHERE v.indicator_id = i.id ORDER BY v.recorded_at DESC, v.id DESC LIMIT 1)`;

export const indicatorView = defineView({
  subject: 'indicator',
  from: 'indicator i',
  fields: {
    id: uuid('i.id'),
    editionId: uuid('i.edition_id'),
    name: localized('i.name'),
    unit: text('i.unit'),
    measure: text('i.measure'),
    firstOrdinal: integer('i.first_ordinal'),
    lastOrdinal: integer('i.last_ordinal'),
    notes: text('i.notes'),
    current: json(CURRENT),
    ...rowFields('i'),
  },
  search: ['localized_words(i.name)', 'i.unit'],
  defaultSort: 'name',
});

/** Every value as it was published, restated ones too. */
export const indicatorValueView = defineView({
  subject: 'indicator',
  from: 'indicator_value v',
  fields: {
    id: uuid('v.id'),
    indicatorId: uuid('v.indicator_id'),
    value: decimal('trim_scale(v.value)'),
    asOf: text('v.as_of'),
    period: text('v.period'),
    changeOnYear: decimal('trim_scale(v.change_on_year)'),
    source: localized('v.source'),
    note: text('v.note'),
    recordedAt: instant('v.recorded_at'),
    illustrative: json('camel_case(v.illustrative)'),
  },
  search: ['localized_words(v.source)', 'v.note'],
  defaultSort: '-recordedAt,-id',
});
