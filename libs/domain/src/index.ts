export * from './districts.js';
export * from './errors.js';
export * from './format-money.js';
export * from './kinds.js';
export * from './languages.js';
export * from './moves.js';
export {
  addMoney,
  compareMoney,
  convertMoney,
  type Decimal,
  isDecimal,
  type Money,
  moneyOf,
  roundHalfEven,
  toDecimal,
} from './money.js';
export { CONFLICT_MESSAGES } from './conflict-messages.js';
export { fillMessage, type MessageParams } from './message-shape.js';
export { formatMessage, MESSAGES } from './messages.js';
export { parseMoney, type ParsedMoney } from './parse-money.js';
export * from './sectors.js';
export * from './time.js';
