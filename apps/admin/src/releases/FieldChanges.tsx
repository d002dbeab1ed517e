import { Box } from '@mui/material';
import type { ActivityPart, LocalizedText } from '@yutai/domain';
import { listMark, pickText } from '@yutai/domain';
import { vehicleWords } from '@yutai/planning';
import { useEdition, useTimeZone } from '../edition/use-edition';
import { formatSpan } from '../fields/format-time';
import { useLanguage, useT, useWord, type TextPath } from '../i18n/use-t';
import { PLAIN_LIST } from '../theme/plain-list';
import type { Sides, Version } from './use-names';

type Names = ReadonlyMap<string, LocalizedText>;

/** Start and end are one time to a reader; who comes as what says who comes. */
function shownOf(fields: readonly string[]): string[] {
  const said = fields.map((field) => (field === 'startsAt' || field === 'endsAt' ? 'during' : field));
  const isSaidElsewhere = (field: string) =>
    field.toLowerCase().endsWith('personids') && said.includes('people');
  return [...new Set(said)].filter((field) => !isSaidElsewhere(field));
}

/** What a field of a published activity is called. */
export function useFieldName() {
  const t = useT();
  return (field: string) => t(`release.field.${field}` as TextPath);
}

/** What a version of an activity says in a field, in words; empty where it says nothing. */
export function useValues(names: Names): (version: Version, field: string) => string {
  const language = useLanguage();
  const timeZone = useTimeZone();
  const word = useWord();
  const { edition } = useEdition();
  const clock = { language, timeZone, year: edition?.year };
  const text = (words: LocalizedText | null | undefined) => pickText(words, language) ?? '';
  const named = (id: string | null | undefined) => (id ? text(names.get(id)) : '');
  const joined = (words: string[]) => words.filter(Boolean).sort().join(listMark(language));
  const partOf = ({ personId, part }: { personId: string; part: ActivityPart }) =>
    `${named(personId)} ${part === 'speaker' ? '' : word('personPart', part)}`;
  return (version, field) => {
    const value: unknown = version[field as keyof Version];
    if (field === 'during')
      return version.startsAt && version.endsAt ? formatSpan(version.startsAt, version.endsAt, clock) : '';
    if (field === 'status') return word('activityStatus', version.status);
    if (field === 'kind') return word('activityKind', version.kind);
    if (field === 'sessionKind') return version.sessionKind ? word('sessionKind', version.sessionKind) : '';
    if (field === 'people') return joined((version.people ?? []).map(partOf));
    if (field === 'languages')
      return joined((version.languages ?? []).map((each) => word('spokenLanguage', each)));
    if (field === 'groups') return joined((version.groups ?? []).map(({ name }) => text(name)));
    if (field === 'topics') return (version.topics ?? []).map(text).filter(Boolean).join(listMark(language));
    if (field === 'vehicle') return version.vehicle ? text(vehicleWords(version.vehicle)) : '';
    if (field === 'headcount') return version.headcount ? String(version.headcount) : '';
    if (field.endsWith('Ids')) return joined((value as string[]).map(named));
    return field.endsWith('Id') ? named(value as string | null) : text(value as LocalizedText | null);
  };
}

/** Each field that differs: what it was, and what it becomes. */
export function FieldChanges({
  fields,
  was,
  becomes,
  names,
}: Required<Sides> & { fields: readonly string[]; names: Names }) {
  const t = useT();
  const nameOfField = useFieldName();
  const valueOf = useValues(names);
  const said = (version: Version, field: string) => valueOf(version, field) || t('release.nothing');
  return (
    <Box component="ul" sx={{ ...PLAIN_LIST, color: 'text.secondary' }}>
      {shownOf(fields).map((field) => (
        <li key={field}>
          {nameOfField(field)}{' '}
          <Box component="del" sx={{ textDecorationColor: 'currentcolor' }}>
            {said(was, field)}
          </Box>{' '}
          <span role="img" aria-label={t('release.arrow')}>
            →
          </span>{' '}
          <Box component="ins" sx={{ textDecoration: 'none', color: 'text.primary', fontWeight: 500 }}>
            {said(becomes, field)}
          </Box>
        </li>
      ))}
    </Box>
  );
}
