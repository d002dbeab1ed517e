import { useCanAccess } from 'ra-core';

/** Whether the reader may set restrictions aside with a reason. */
export const useMayOverride = () =>
  Boolean(useCanAccess({ action: 'override', resource: 'activities' }).canAccess);
