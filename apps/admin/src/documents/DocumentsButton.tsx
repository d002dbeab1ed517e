import DescriptionIcon from '@mui/icons-material/DescriptionOutlined';
import { Button, LinearProgress, Typography } from '@mui/material';
import { required, useCanAccess, useNotify, useRecordContext } from 'ra-core';
import { useState } from 'react';
import { useFormState, useWatch } from 'react-hook-form';
import type { Edition } from '../api/records';
import { useEdition } from '../edition/use-edition';
import { nameOf } from '../fields/name-of';
import { useLanguage, useT } from '../i18n/use-t';
import { WordInput } from '../inputs/choices';
import { FormDialog } from '../pages/FormDialog';
import { Gaps } from './Gaps';
import { formatsOf, saveDocument, type DocumentName, type DocumentWish } from './documents-client';

function Inputs({ editionId }: { editionId: string }) {
  const t = useT();
  const { isSubmitting } = useFormState();
  const document: DocumentName = useWatch({ name: 'document' });
  return (
    <>
      <WordInput source="document" label="document.which" list="document" validate={required()} />
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t(`document.about.${document}`)}
      </Typography>
      <WordInput source="language" label="document.language" list="language" validate={required()} />
      {formatsOf(document).length > 1 && (
        <WordInput source="format" label="document.format" list="documentFormat" validate={required()} />
      )}
      <Gaps editionId={editionId} />
      <div role="status">{isSubmitting && <LinearProgress aria-label={t('document.writing')} />}</div>
    </>
  );
}

function DocumentsDialog({
  edition,
  first,
  onClose,
}: {
  edition: Edition;
  first: DocumentName;
  onClose: () => void;
}) {
  const t = useT();
  const notify = useNotify();
  const language = useLanguage();
  const [defaults] = useState<DocumentWish>({ document: first, language, format: 'docx' });
  const save = async (values: Record<string, unknown>) => {
    const name = await saveDocument(edition.id, values as unknown as DocumentWish);
    notify(t('document.saved', { name }), { type: 'success' });
  };
  return (
    <FormDialog
      title={t('document.title', { name: nameOf(edition) })}
      submit={t('document.save')}
      defaults={defaults}
      onSubmit={save}
      onClose={onClose}
    >
      <Inputs editionId={edition.id} />
    </FormDialog>
  );
}

function DocumentsButton({ edition, first }: { edition: Edition | null | undefined; first: DocumentName }) {
  const t = useT();
  const [asking, setAsking] = useState(false);
  const { canAccess } = useCanAccess({ action: 'readDesk', resource: 'agreements' });
  if (!canAccess || !edition) return null;
  return (
    <>
      <Button size="small" variant="outlined" startIcon={<DescriptionIcon />} onClick={() => setAsking(true)}>
        {t('document.open')}
      </Button>
      {asking && <DocumentsDialog edition={edition} first={first} onClose={() => setAsking(false)} />}
    </>
  );
}

/** The documents of the edition of this page. */
export const DocumentsOfThis = () => <DocumentsButton edition={useRecordContext<Edition>()} first="report" />;

/** The documents of the edition that the desk is set to, the list of its signed projects first. */
export const DocumentsOfDesk = () => <DocumentsButton edition={useEdition().edition} first="agreements" />;
