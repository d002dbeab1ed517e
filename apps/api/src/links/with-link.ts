import { createParamDecorator, type ExecutionContext, type Type } from '@nestjs/common';
import { CallerOf } from '../access/caller.js';

/** The link that opened a route, which the guard has read. */
export const WithLinkOf = createParamDecorator((Opened: Type<object>, context: ExecutionContext) => {
  const { principal } = CallerOf(context.switchToHttp().getRequest());
  if (!(principal instanceof Opened)) {
    throw new Error(`this route is not opened by an ${Opened.name}`);
  }
  return principal;
});
