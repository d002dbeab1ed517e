export * from './plan.js';
export * from './conflict.js';
export * from './intervals.js';
export * from './travel.js';
export { PlanIndex } from './plan-index.js';
export { checkActivity, findConflicts } from './check.js';
