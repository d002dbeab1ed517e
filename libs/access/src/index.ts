export { rowsAllowed, type Condition } from './conditions.js';
export { ANONYMOUS, type Principal } from './principal.js';
export { abilityFor, type Ability } from './rights.js';
export { ACTIONS, rightToRemove, SUBJECTS, type Action, type Subject } from './subjects.js';
