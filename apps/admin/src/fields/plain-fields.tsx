import { districtOf, sectorOf, type LocalizedText } from '@yutai/domain';
import { Link } from '@mui/material';
import { useCanAccess, useCreatePath, useFieldValue } from 'ra-core';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { ResourceName } from '../api/records';
import { IllustrativeMark } from './illustrative';
import { Localized } from './LocalizedField';

interface FieldProps {
  source: string;
}

/** Text as it was written: names of no language, numbers, notes. */
export function TextField({ source }: FieldProps) {
  const value = useFieldValue({ source }) as string | number | null;
  if (value === null || value === '') return null;
  return <IllustrativeMark source={source}>{String(value)}</IllustrativeMark>;
}

/** Several lines, kept as they were typed. */
export function NotesField({ source }: FieldProps) {
  const value = useFieldValue({ source }) as string | null;
  if (!value) return null;
  return (
    <IllustrativeMark source={source}>
      <span style={{ whiteSpace: 'pre-wrap' }}>{value}</span>
    </IllustrativeMark>
  );
}

export function DistrictField({ source }: FieldProps) {
  const district = districtOf(useFieldValue({ source }) as string | null);
  return district ? (
    <IllustrativeMark source={source}>
      <Localized text={district.name} />
    </IllustrativeMark>
  ) : null;
}

export function SectorField({ source }: FieldProps) {
  const sector = sectorOf(useFieldValue({ source }) as string | null);
  return sector ? (
    <IllustrativeMark source={source}>
      <Localized text={sector.name} />
    </IllustrativeMark>
  ) : null;
}

interface RecordFieldProps extends FieldProps {
  reference: ResourceName;
  /** The field that holds the other record's name; beside `xId` that is `xName`. */
  named?: string;
}

/** The name of another record, which came with this one, leading to it for those who may read it. */
export function RecordField({ source, reference, named = source.replace(/Id$/, 'Name') }: RecordFieldProps) {
  const id = useFieldValue({ source }) as string | null;
  const name = useFieldValue({ source: named }) as LocalizedText | string | null;
  const createPath = useCreatePath();
  const { canAccess } = useCanAccess({ action: 'show', resource: reference });
  if (!id || !name) return null;
  const words = typeof name === 'string' ? name : <Localized text={name} />;
  const link = (
    <Link
      component={RouterLink}
      to={createPath({ resource: reference, id, type: 'show' })}
      onClick={(event) => event.stopPropagation()}
    >
      {words}
    </Link>
  );
  return <IllustrativeMark source={source}>{canAccess ? link : words}</IllustrativeMark>;
}

function Outward({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link href={href} rel="noreferrer" target={href.startsWith('http') ? '_blank' : undefined}>
      {children}
    </Link>
  );
}

/** A site on the web, an e-mail address or a telephone number, as a link of its kind. */
export function ContactField({ source, kind }: FieldProps & { kind: 'web' | 'mail' | 'phone' }) {
  const value = useFieldValue({ source }) as string | null;
  if (!value) return null;
  const href =
    kind === 'mail' ? `mailto:${value}` : kind === 'phone' ? `tel:${value.replaceAll(/[^+\d]/g, '')}` : value;
  // Only addresses that are of the web: a stored "javascript:" stays plain text.
  if (kind === 'web' && !/^https?:\/\//i.test(value))
    return <IllustrativeMark source={source}>{value}</IllustrativeMark>;
  return (
    <IllustrativeMark source={source}>
      <Outward href={href}>{value}</Outward>
    </IllustrativeMark>
  );
}
