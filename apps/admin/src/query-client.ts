import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from './api/problem';

/** Asks again after a failure of the way or the server, never after a refusal: that would only be refused again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (failures, error) => failures < 2 && !(error instanceof ProblemError && error.status < 500),
      staleTime: 10_000,
    },
  },
});
