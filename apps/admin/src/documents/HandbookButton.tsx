import MenuBookIcon from '@mui/icons-material/MenuBookOutlined';
import { Button, LinearProgress, Typography } from '@mui/material';
import { required, useCanAccess, useGetOne, useNotify, useRecordContext } from 'ra-core';
import { useState } from 'react';
import { BooleanInput } from 'react-admin';
import { useFormState, useWatch } from 'react-hook-form';
import type { Delegation, Edition, Release } from '../api/records';
import { useEdition } from '../edition/use-edition';
import { nameOf } from '../fields/name-of';
import { useLanguage, useT } from '../i18n/use-t';
import { RecordInput, WordInput } from '../inputs/choices';
import { FormDialog } from '../pages/FormDialog';
import { saveHandbook, type HandbookWish } from './handbook-client';
import { HandbookGaps } from './HandbookGaps';

/** What the handbook is of: where it was asked for says so. */
interface Subject {
  editionId: string;
  name: string;
  release?: number;
  /** Fixed where it was asked for on the delegation's page. */
  delegationId?: string;
}

function Inputs({ subject }: { subject: Subject }) {
  const t = useT();
  const { isSubmitting } = useFormState();
  const [language, delegationId]: [HandbookWish['language'], string | null] = useWatch({
    name: ['language', 'delegationId'],
  });
  const { canAccess: readsContacts } = useCanAccess({ action: 'readDesk', resource: 'delegates' });
  const { editionId, release } = subject;
  return (
    <>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t('handbook.about')}
      </Typography>
      <WordInput source="language" label="handbook.language" list="language" validate={required()} />
      {subject.delegationId === undefined && (
        <RecordInput
          source="delegationId"
          label="handbook.delegation"
          reference="delegations"
          filter={{ editionId }}
          helperText="handbook.everybody"
        />
      )}
      {readsContacts && (
        <BooleanInput source="contacts" label="handbook.contacts" helperText="handbook.contactsHint" />
      )}
      <HandbookGaps wish={{ editionId, release, language, delegationId: delegationId || null }} />
      <div role="status">{isSubmitting && <LinearProgress aria-label={t('document.writing')} />}</div>
    </>
  );
}

function HandbookDialog({ subject, onClose }: { subject: Subject; onClose: () => void }) {
  const t = useT();
  const notify = useNotify();
  const language = useLanguage();
  const { editionId, release, delegationId = null } = subject;
  const [defaults] = useState({ language, delegationId, contacts: false });
  const save = async (values: Record<string, unknown>) => {
    const { contacts, ...wish } = { ...defaults, ...values };
    const name = await saveHandbook({ ...wish, editionId, release }, contacts);
    notify(t('document.saved', { name }), { type: 'success' });
  };
  return (
    <FormDialog
      title={t('handbook.title', { name: subject.name })}
      submit={t('document.save')}
      defaults={defaults}
      onSubmit={save}
      onClose={onClose}
    >
      <Inputs subject={subject} />
    </FormDialog>
  );
}

function HandbookButton({ subject }: { subject: Subject | undefined }) {
  const t = useT();
  const [asking, setAsking] = useState(false);
  const { canAccess } = useCanAccess({ action: 'list', resource: 'releases' });
  if (!canAccess || !subject) return null;
  return (
    <>
      <Button size="small" startIcon={<MenuBookIcon />} onClick={() => setAsking(true)}>
        {t('handbook.open')}
      </Button>
      {asking && <HandbookDialog subject={subject} onClose={() => setAsking(false)} />}
    </>
  );
}

const ofEdition = (edition: Edition | null | undefined): Subject | undefined =>
  edition ? { editionId: edition.id, name: nameOf(edition) } : undefined;

/** The handbook of the edition of this page. */
export const HandbookOfThis = () => <HandbookButton subject={ofEdition(useRecordContext<Edition>())} />;

/** The handbook of the edition that the desk is set to. */
export const HandbookOfDesk = () => <HandbookButton subject={ofEdition(useEdition().edition)} />;

/** The handbook as the release of this page has it. */
export function HandbookOfRelease() {
  const release = useRecordContext<Release>();
  const { data: edition } = useGetOne<Edition>(
    'editions',
    { id: release?.editionId ?? '' },
    { enabled: Boolean(release) },
  );
  const subject = ofEdition(edition);
  return <HandbookButton subject={subject && release && { ...subject, release: release.number }} />;
}

/** The handbook for the delegation of this page alone. */
export function HandbookOfDelegation() {
  const delegation = useRecordContext<Delegation>();
  return (
    <HandbookButton
      subject={
        delegation && {
          editionId: delegation.editionId,
          delegationId: delegation.id,
          name: nameOf(delegation),
        }
      }
    />
  );
}
