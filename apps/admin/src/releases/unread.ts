import type { Language, LocalizedText } from '@yutai/domain';

interface Titled {
  id: string;
  title: LocalizedText;
  delegationIds: readonly string[];
}

interface Reader {
  /** None of who is told of everything. */
  delegationId: string | null;
  language: Language;
}

const isWritten = (text: LocalizedText, language: Language) =>
  Boolean(language === 'en' ? text.en : (text.zhHans ?? text.zhHant));

/** What somebody who goes to it cannot read in their language, with the languages that are lacking. */
export function unreadBy<T extends Titled>(activities: readonly T[], readers: readonly Reader[]) {
  return activities.flatMap((activity) => {
    const going = readers.filter(
      ({ delegationId }) => delegationId === null || activity.delegationIds.includes(delegationId),
    );
    const lacking = new Set(
      going.map(({ language }) => language).filter((language) => !isWritten(activity.title, language)),
    );
    return lacking.size > 0 ? [{ activity, lacking: [...lacking] }] : [];
  });
}
