import { Alert, Box, Typography } from '@mui/material';
import { listMark, pickText } from '@yutai/domain';
import type { SyntheticEvent } from 'react';
import { Localized } from '../fields/LocalizedField';
import { useLanguage, useT, useWord } from '../i18n/use-t';
import { grouped, type Group } from './group';
import { NoticeText } from './NoticeText';
import { useNoticePreviews } from './use-notice-previews';

const NAMED = 5;

/** What was unfolded may lie below the edge of a dialog. */
function showWhole({ currentTarget }: SyntheticEvent<HTMLElement>) {
  if ((currentTarget as HTMLDetailsElement).open) currentTarget.scrollIntoView({ block: 'nearest' });
}

/** Who is told, by name as far as that is short. */
function Names({ names }: Group['texts'][number]) {
  const t = useT();
  const language = useLanguage();
  const first = names.slice(0, NAMED).map((name) => pickText(name, language));
  const more = names.length - first.length;
  return (
    <>
      {first.join(listMark(language))}
      {more > 0 && ` ${t('notice.more', { smart_count: more })}`}
    </>
  );
}

/** What each delegation's people will be told, to be read before it is published. */
export function NoticesPreview({ editionId }: { editionId: string }) {
  const t = useT();
  const word = useWord();
  const { data, error } = useNoticePreviews(editionId);
  if (error && !data)
    return <Alert severity="warning">{t('notice.previewFailed', { why: error.message })}</Alert>;
  if (!data) return null;
  const groups = grouped(data.data);
  const withoutMail = data.data.filter(({ address }) => address === null).length;
  return (
    <section aria-label={t('notice.title')}>
      <Typography variant="h3" component="h3" sx={{ mb: 0.5 }}>
        {t('notice.title')} ({data.data.length})
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        {t(groups.length > 0 ? 'notice.about' : 'notice.nobody')}
        {withoutMail > 0 && ` ${t('notice.withoutMail', { smart_count: withoutMail })}`}
      </Typography>
      {groups.map(({ delegationId, delegationName, readers, texts }) => (
        <Box component="details" key={delegationId ?? ''} sx={{ mb: 0.5 }} onToggle={showWhole}>
          <Typography component="summary" variant="body2" sx={{ cursor: 'pointer', fontWeight: 500 }}>
            {delegationName ? <Localized text={delegationName} /> : t('notice.wholeEdition')} ·{' '}
            {t('notice.readers', { smart_count: readers })}
          </Typography>
          {texts.map((told) => (
            <Box
              key={`${told.subject} ${told.body}`}
              sx={{ borderLeft: 3, borderColor: 'divider', pl: 1.5, my: 1, display: 'grid', gap: 0.5 }}
            >
              <Typography variant="caption" sx={{ color: 'text.secondary' }}>
                {word('language', told.language)} · <Names {...told} />
              </Typography>
              <NoticeText {...told} />
            </Box>
          ))}
        </Box>
      ))}
    </section>
  );
}
