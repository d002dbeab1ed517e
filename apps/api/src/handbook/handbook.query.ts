import { isLanguage, type Language } from '@yutai/domain';
import { documentNames } from '../documents/document.query.js';
import { isUuid } from '../database/shapes.rules.js';
import { queryFaults, refuseQuery } from '../http/query.rules.js';

export interface HandbookQuery {
  language: Language;
  /** null: the latest. */
  release: number | null;
  /** null: all that the caller may read. */
  delegationId: string | null;
  contacts: boolean;
}

/** What a handbook is asked for by, each with what it is when nobody says. */
export const HANDBOOK_NAMES = {
  language: documentNames([]).language,
  release: {
    type: 'integer' as const,
    minimum: 1,
    description: 'The number of a release; left out: the latest',
  },
  delegationId: {
    format: 'uuid',
    description: 'For one delegation; left out: for all whose activities you may read',
  },
  contacts: {
    type: 'boolean' as const,
    default: false,
    description: 'With phone numbers, rooms and flights, as far as you may read them: for the desk',
  },
};

/** A number that a release can have: in PostgreSQL an integer. */
const isNumber = (value: string) => /^[1-9]\d{0,8}$/.test(value);
const isBoolean = (value: string) => value === 'true' || value === 'false';

/** @throws Problem 400 that names what is not known or not right */
export function handbookQuery(query: Record<string, unknown>): HandbookQuery {
  refuseQuery(
    queryFaults(
      { language: isLanguage, release: isNumber, delegationId: isUuid, contacts: isBoolean },
      query,
    ),
  );
  const { language, release, delegationId, contacts } = query as Record<string, string | undefined>;
  return {
    language: isLanguage(language) ? language : 'zh-Hans',
    release: release === undefined ? null : Number(release),
    delegationId: delegationId?.toLowerCase() ?? null,
    contacts: contacts === 'true',
  };
}
