import { useRecordContext, useTranslate } from 'ra-core';
import type { AuditEntry } from '../api/records';
import { useT } from '../i18n/use-t';

/** Which resource's words name a table and its columns. */
const RESOURCE_OF: Readonly<Record<string, string>> = {
  organisation: 'organisations',
  person: 'people',
  place: 'places',
  travel_time: 'travel-times',
  edition: 'editions',
  delegation: 'delegations',
  delegate: 'delegates',
  app_user: 'users',
  activity: 'activities',
  site_visit: 'site-visits',
  session: 'sessions',
  release: 'releases',
};

const camelCase = (column: string) =>
  column.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

export function useAuditWords() {
  const translate = useTranslate();
  return {
    entity: (table: string) => {
      const resource = RESOURCE_OF[table];
      return resource
        ? translate(`resources.${resource}.name`, { smart_count: 1 })
        : table.replaceAll('_', ' ');
    },
    column: (table: string, column: string) =>
      translate(`resources.${RESOURCE_OF[table] ?? ''}.fields.${camelCase(column)}`, {
        _: column.replaceAll('_', ' '),
      }),
  };
}

export const columnsOf = ({ before, after }: AuditEntry) => [
  ...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]),
];

export function EntityField() {
  const words = useAuditWords();
  const entry = useRecordContext<AuditEntry>();
  return entry ? words.entity(entry.entity) : null;
}

/** An account by its name; else what wrote: a command of the system, or a delegate through their link. */
export function ActorField() {
  const t = useT();
  const entry = useRecordContext<AuditEntry>();
  if (!entry) return null;
  if (entry.actorName) return entry.actorName;
  const [kind, name] = entry.actor.split(':');
  if (kind === 'command') return t('pages.audit.command', { name });
  return kind === 'link' ? t('pages.audit.link') : t('pages.audit.gone');
}

/** Which fields an update changed; of a whole record only that it came or went. */
export function ChangedFieldsField() {
  const words = useAuditWords();
  const entry = useRecordContext<AuditEntry>();
  if (entry?.action !== 'update') return null;
  return columnsOf(entry)
    .map((column) => words.column(entry.entity, column))
    .join(' · ');
}
