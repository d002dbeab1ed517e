export * from './attendance.js';
export * from './badges.js';
export { dateFormat } from './date-format.js';
export * from './districts.js';
export * from './errors.js';
export * from './format-figure.js';
export * from './format-money.js';
export * from './kinds.js';
export * from './languages.js';
export * from './ledger-totals.js';
export * from './limits.js';
export * from './milestones.js';
export * from './moves.js';
export {
  asWritten,
  convertMoney,
  type Decimal,
  type Money,
  moneyOf,
  roundHalfEven,
  toDecimal,
} from './money.js';
export { CONFLICT_MESSAGES } from './conflict-messages.js';
export { fillMessage, type MessageParams } from './message-shape.js';
export { formatMessage, MESSAGES } from './messages.js';
export * from './names.js';
export * from './notices.js';
export { parseMoney, type ParsedMoney } from './parse-money.js';
export * from './rates.js';
export * from './ratios.js';
export * from './readings.js';
export * from './reminders.js';
export * from './sectors.js';
export * from './spoken-languages.js';
export * from './sums.js';
export * from './time.js';
export * from './waiting.js';
export * from './webhooks.js';
