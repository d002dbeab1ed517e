import { useDataProvider, useNotify } from 'ra-core';
import type { YutaiDataProvider } from '../api/data-provider';
import { messageOf, ProblemError } from '../api/problem';
import { pagesOf } from '../api/query';
import { useLanguage, useT } from '../i18n/use-t';

interface RatedLines {
  lineIds: readonly string[];
  cnyRate: string;
  cnyRateSource: string;
}

/** Sets rates for lines, all or none, each by a correction for a reason; says how many it were. */
export function useSetRates() {
  const t = useT();
  const language = useLanguage();
  const notify = useNotify();
  const dataProvider = useDataProvider<YutaiDataProvider>();
  return async (rated: readonly RatedLines[], note: string) => {
    const rates = rated.flatMap(({ lineIds, ...rate }) =>
      pagesOf(lineIds).map((page) => ({ ...rate, lineIds: page })),
    );
    try {
      const { lines } = await dataProvider.batch<{ lines: number }>('agreements', 'rates', { rates, note });
      notify(t('agreement.rate.set', { smart_count: lines }), { type: 'success' });
    } catch (error) {
      // A line has no input of its own at which an objection to it would be read.
      const [fault] = (error instanceof ProblemError && error.problem.errors) || [];
      throw fault ? new Error(messageOf(fault.code, fault.message, language, fault.params)) : error;
    }
  };
}
