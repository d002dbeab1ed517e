import { Link } from '@mui/material';
import { useCreatePath, useRecordContext, useReference, useTranslate, type RaRecord } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import { resourceOf as activityResourceOf } from '../activities/activity-resource';
import type { Activity, AuditEntry, ResourceName } from '../api/records';
import { nameOf } from '../fields/name-of';
import { useT } from '../i18n/use-t';
import { camelCase, columnsOf, resourceOf, subjectOf } from './audit-subjects';

export function useAuditWords() {
  const translate = useTranslate();
  return {
    entity: (table: string) => {
      const own = translate(`pages.audit.entities.${table}`, { _: '' });
      const resource = resourceOf(table);
      const name = resource && translate(`resources.${resource}.name`, { smart_count: 1 });
      return own || name || table.replaceAll('_', ' ');
    },
    column: (table: string, column: string) => {
      const field = camelCase(column);
      return translate(`resources.${resourceOf(table) ?? ''}.fields.${field}`, {
        _: translate(`pages.audit.columns.${field}`, { _: column.replaceAll('_', ' ') }),
      });
    },
  };
}

export function EntityField() {
  const words = useAuditWords();
  const entry = useRecordContext<AuditEntry>();
  return entry ? words.entity(entry.entity) : null;
}

interface NameProps {
  reference: ResourceName;
  id: string;
  /** What is said while the record is not there, or no longer. */
  otherwise: string;
}

/** A record of any kind by its name, leading to it; all of a page are fetched at once. */
export function RecordName({ reference, id, otherwise }: NameProps) {
  const createPath = useCreatePath();
  const { referenceRecord } = useReference<RaRecord>({
    reference,
    id,
    options: { retry: false, meta: undefined },
  });
  if (!referenceRecord) return otherwise;
  const resource =
    reference === 'activities'
      ? activityResourceOf((referenceRecord as unknown as Activity).kind)
      : reference;
  const name = nameOf(referenceRecord) || otherwise;
  if (!resource) return name;
  return (
    <Link
      component={RouterLink}
      to={createPath({ resource, id, type: 'show' })}
      onClick={(event) => event.stopPropagation()}
    >
      {name}
    </Link>
  );
}

/** Which record it was: by its name now, or by the one that was written down when it has gone. */
export function SubjectField() {
  const entry = useRecordContext<AuditEntry>();
  if (!entry) return null;
  const written = nameOf(entry.after ?? entry.before);
  const subject = subjectOf(entry);
  return subject ? <RecordName reference={subject.resource} id={subject.id} otherwise={written} /> : written;
}

/** An account by its name; else what wrote: a command of the system, or a delegate or a host through their link. */
export function ActorField() {
  const t = useT();
  const entry = useRecordContext<AuditEntry>();
  if (!entry) return null;
  if (entry.actorName) return entry.actorName;
  const [kind, name] = entry.actor.split(':');
  if (kind === 'command') return t('pages.audit.command', { name });
  if (kind === 'host') return t('pages.audit.host');
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
