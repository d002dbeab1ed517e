import CloseIcon from '@mui/icons-material/Close';
import { Alert, Box, Button, IconButton, Typography } from '@mui/material';
import { Form, useRecordContext, useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { SaveButton } from 'react-admin';
import { useFormState } from 'react-hook-form';
import { nameOf } from '../fields/name-of';
import { useT } from '../i18n/use-t';
import { AskBeforeLeaving } from './AskBeforeLeaving';
import type { Refusal } from './use-refusal';

/** Typed values outlive a reload of the record beneath them. */
const KEEP_TYPED = { keepDirtyValues: true };

const bar = { display: 'flex', alignItems: 'center', gap: 1, px: 3, py: 1.5, borderColor: 'divider' };

/** What refused the last attempt to save, above the button that tries again. */
function Refused({ refusal }: { refusal: Refusal | undefined }) {
  const translate = useTranslate();
  const { errors, isSubmitted } = useFormState();
  const amiss = isSubmitted && Object.keys(errors).length > 0;
  const said: Refusal | undefined = amiss
    ? { severity: 'error', text: translate('ra.message.invalid_form') }
    : refusal;
  return said ? (
    <Alert severity={said.severity} sx={{ borderRadius: 0, px: 3 }}>
      {said.text}
    </Alert>
  ) : null;
}

interface DrawerFormProps {
  children: ReactNode;
  defaults?: object;
  /** Of the heading, which names the drawer. */
  id: string;
  refusal: Refusal | undefined;
  /** Nothing is asked of what was typed any more. */
  saved: boolean;
  onClose: () => void;
}

/** The form fills the drawer: its inputs scroll, what saves it stays. Leaving it with changes asks first. */
export function DrawerForm({ children, defaults, id, refusal, saved, onClose }: DrawerFormProps) {
  const t = useT();
  const translate = useTranslate();
  const record = useRecordContext();
  if (!defaults && !record) return null;
  return (
    <Form noValidate defaultValues={defaults} resetOptions={KEEP_TYPED} disableInvalidFormNotification>
      <AskBeforeLeaving saved={saved} />
      <Box sx={{ ...bar, borderBottom: 1 }}>
        <Typography id={id} component="h2" variant="h2" sx={{ flex: 1, minWidth: 0 }}>
          {record?.id ? nameOf(record) : t('timetable.newVisit')}
        </Typography>
        <IconButton aria-label={translate('ra.action.close')} onClick={onClose}>
          <CloseIcon fontSize="small" />
        </IconButton>
      </Box>
      <Box sx={{ flex: 1, overflowY: 'auto', px: 3, py: 2.5 }}>{children}</Box>
      <Refused refusal={refusal} />
      <Box sx={{ ...bar, borderTop: 1 }}>
        <SaveButton alwaysEnable={!record?.id} />
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
      </Box>
    </Form>
  );
}
