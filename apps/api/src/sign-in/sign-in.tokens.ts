export const AUTH = Symbol('better-auth');
