import { day, decimal, defineView, DESK, instant, json, text, uuid } from '../database/view.js';

/** Lines as they were written; those that were replaced too. Who may read the agreement may read its lines. */
export const amountView = defineView({
  subject: 'agreement',
  called: 'line',
  from: 'amount m JOIN agreement a ON a.id = m.agreement_id',
  fields: {
    id: uuid('m.id'),
    agreementId: uuid('m.agreement_id'),
    kind: text('m.kind'),
    amount: decimal('round(m.amount, 2)'),
    currency: text('m.currency'),
    cnyRate: decimal('trim_scale(m.cny_rate)'),
    cnyRateSource: text('m.cny_rate_source'),
    cny: decimal('m.cny'),
    effectiveOn: day('m.effective_on'),
    recordedAt: instant('m.recorded_at'),
    replacesId: uuid('m.replaces_id'),
    replacedById: uuid('(SELECT r.id FROM amount r WHERE r.replaces_id = m.id)'),
    source: text('m.source'),
    note: text('m.note', DESK),
    signedOn: day('a.signed_on'),
    voidedAt: instant('a.voided_at'),
    illustrative: json('camel_case(m.illustrative)'),
  },
  search: ['m.source'],
  defaultSort: '-recordedAt,-id',
});
