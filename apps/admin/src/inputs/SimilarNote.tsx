import { Box, Link, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '@yutai/api-client';
import { listMark, type LocalizedText } from '@yutai/domain';
import { useCreatePath, useRecordContext, useResourceContext } from 'ra-core';
import { useWatch } from 'react-hook-form';
import { Link as RouterLink } from 'react-router-dom';
import { request } from '../api/http';
import { TYPING_MS, useSettled } from '../conflicts/use-settled';
import { nameOf } from '../fields/name-of';
import { useLanguage, useT } from '../i18n/use-t';

type Similar = Schemas['SimilarDto'];

const LANGUAGES = ['zhHans', 'zhHant', 'en'] as const;
/** One character or letter is in too many names. */
const FEWEST = 2;

/** What to ask for a name as it is typed; empty while there is too little of it. */
function queryOf(name: LocalizedText | null | undefined, editionId: unknown): string {
  const typed = LANGUAGES.flatMap((language) => {
    const text = name?.[language]?.trim() ?? '';
    return text.length < FEWEST ? [] : [[language, text]];
  });
  if (typed.length === 0) return '';
  return new URLSearchParams([...typed, ...(editionId ? [['editionId', String(editionId)]] : [])]).toString();
}

/** The records that are called much like the one being entered, but for itself; once one is the same, no others. */
function useSimilar(source: string) {
  const resource = useResourceContext();
  const record = useRecordContext();
  const name: LocalizedText | null | undefined = useWatch({ name: source });
  const query = useSettled(queryOf(name, useWatch({ name: 'editionId' })), TYPING_MS);
  const { data } = useQuery({
    queryKey: [resource, 'similar', query],
    queryFn: ({ signal }) => request<Similar>(`/${resource}/similar?${query}`, { signal }),
    enabled: query !== '',
    retry: false,
  });
  const others = query === '' ? [] : (data?.data ?? []).filter(({ id }) => id !== record?.id);
  const same = others.filter((other) => other.same);
  return same.length > 0 ? same : others;
}

/** "Already there, much alike: …", each to be looked at in a page of its own, so that nothing typed is lost. */
export function SimilarNote({ source }: { source: string }) {
  const t = useT();
  const language = useLanguage();
  const createPath = useCreatePath();
  const resource = useResourceContext();
  const similar = useSimilar(source);
  return (
    <Box role="status">
      {similar.length > 0 && (
        <Typography variant="body2" sx={{ mt: 0.5, color: 'warning.main', overflowWrap: 'anywhere' }}>
          {t('inputs.similar')}
          {similar.map(({ id, name, beside }, index) => (
            <span key={id}>
              {index > 0 && listMark(language)}
              <Link
                component={RouterLink}
                to={createPath({ resource, id, type: 'show' })}
                target="_blank"
                color="inherit"
              >
                {nameOf({ name })}
              </Link>
              {beside && t('inputs.similarBeside', { name: nameOf({ name: beside }) })}
            </span>
          ))}
        </Typography>
      )}
    </Box>
  );
}
