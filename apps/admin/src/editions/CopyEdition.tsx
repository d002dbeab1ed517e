import CopyIcon from '@mui/icons-material/ContentCopyOutlined';
import { Button, Typography } from '@mui/material';
import { useCanAccess, useNotify, useRecordContext, useRedirect } from 'ra-core';
import { useState } from 'react';
import { dataProvider } from '../api/data-provider';
import type { Edition } from '../api/records';
import { useEdition, useEditions } from '../edition/use-edition';
import { nameOf } from '../fields/name-of';
import { useT, type TextPath } from '../i18n/use-t';
import { FormDialog } from '../pages/FormDialog';
import { bodyOf, proposalAfter, type EditionCopy } from './copy-form';
import { CopyInputs } from './CopyInputs';
import { CopyPreview } from './CopyPreview';

/** Asks for the new edition, and shows all the while what would be made of it. */
function CopyDialog({ edition, onClose }: { edition: Edition; onClose: () => void }) {
  const t = useT();
  const notify = useNotify();
  const redirect = useRedirect();
  const { choose } = useEdition();
  const [defaults] = useState(() => proposalAfter(edition));
  const make = async (values: Record<string, unknown>) => {
    const made = await dataProvider.add<EditionCopy>('editions', edition.id, 'copies', bodyOf(values) ?? {});
    choose(made.id);
    notify(t('copy.made', { name: nameOf(made) }), { type: 'success' });
    redirect('show', 'editions', made.id);
  };
  return (
    <FormDialog
      title={t('copy.title', { name: nameOf(edition) })}
      text={<Typography sx={{ color: 'text.secondary' }}>{t('copy.about')}</Typography>}
      submit={t('copy.make')}
      defaults={defaults}
      onSubmit={make}
      onClose={onClose}
      wide
    >
      <CopyInputs edition={edition} />
      <CopyPreview edition={edition} />
    </FormDialog>
  );
}

function CopyButton({ edition, text }: { edition: Edition | undefined; text: TextPath }) {
  const t = useT();
  const [asking, setAsking] = useState(false);
  const { canAccess } = useCanAccess({ action: 'create', resource: 'editions' });
  if (!canAccess || !edition) return null;
  return (
    <>
      <Button size="small" variant="outlined" startIcon={<CopyIcon />} onClick={() => setAsking(true)}>
        {t(text)}
      </Button>
      {asking && <CopyDialog edition={edition} onClose={() => setAsking(false)} />}
    </>
  );
}

/** A new edition after the one of this page. */
export const CopyThisEdition = () => <CopyButton edition={useRecordContext<Edition>()} text="copy.this" />;

/** A new edition after the latest there is. */
export const CopyLatestEdition = () => <CopyButton edition={useEditions().data?.[0]} text="copy.latest" />;
