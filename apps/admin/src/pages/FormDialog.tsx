import { Alert, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { Form, useRefresh, useTranslate } from 'ra-core';
import { useId, useState, type ReactNode } from 'react';
import { useFormState, type FieldValues } from 'react-hook-form';
import { ProblemError, StaleError, type FormErrors } from '../api/problem';

/** What is long scrolls between the title and the buttons. */
const WITHIN = { '& form': { display: 'flex', flexDirection: 'column', minHeight: 0 } };

interface FormDialogProps {
  title: string;
  /** What the button that sends the form says. */
  submit: string;
  /** What the button back says, where “cancel” could be taken for the act itself. */
  back?: string;
  /** What is asked or explained above the inputs. */
  text?: ReactNode;
  defaults?: object;
  onSubmit: (values: FieldValues) => Promise<unknown>;
  onClose: () => void;
  color?: 'primary' | 'error';
  /** There is nothing to send yet. */
  disabled?: boolean;
  /** Room for a table among the inputs. */
  wide?: boolean;
  children?: ReactNode;
}

function Actions({
  submit,
  back,
  color,
  disabled = false,
  onClose,
}: Pick<FormDialogProps, 'submit' | 'back' | 'color' | 'disabled' | 'onClose'>) {
  const translate = useTranslate();
  const { isSubmitting } = useFormState();
  return (
    <DialogActions sx={{ px: 3, pb: 2.5 }}>
      <Button onClick={onClose}>{back ?? translate('ra.action.cancel')}</Button>
      <Button type="submit" variant="contained" color={color} disabled={disabled || isSubmitting}>
        {submit}
      </Button>
    </DialogActions>
  );
}

/** Objections to what this dialog has no input for, and which would be said nowhere. */
const withoutInput = (errors: FormErrors, values: FieldValues) =>
  Object.entries(errors)
    .flatMap(([field, text]) => (field in values || typeof text !== 'string' ? [] : text))
    .join(' ');

/**
 * A few inputs that belong to one act on a record. Closed and everything read anew once the API has agreed; until then
 * what was typed stays, with each objection at its field. Mount it to open it.
 */
export function FormDialog({ title, text, defaults = {}, onSubmit, onClose, ...props }: FormDialogProps) {
  const id = useId();
  const translate = useTranslate();
  const refresh = useRefresh();
  const [refusal, setRefusal] = useState<string>();
  const send = async (values: FieldValues) => {
    setRefusal(undefined);
    try {
      await onSubmit(values);
    } catch (error) {
      if (error instanceof ProblemError && error.body.errors) {
        setRefusal(withoutInput(error.body.errors, values));
        return error.body.errors;
      }
      if (error instanceof StaleError) refresh();
      setRefusal(error instanceof Error ? error.message : translate('ra.notification.http_error'));
      return undefined;
    }
    refresh();
    onClose();
    return undefined;
  };
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth={props.wide ? 'md' : 'sm'}
      aria-labelledby={id}
      sx={WITHIN}
    >
      <Form record={defaults} onSubmit={send as never} noValidate>
        <DialogTitle id={id}>{title}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2, pb: 2 }}>
          {refusal && <Alert severity="error">{refusal}</Alert>}
          {text && <Box sx={{ overflowWrap: 'anywhere' }}>{text}</Box>}
          {props.children}
        </DialogContent>
        <Actions {...props} onClose={onClose} />
      </Form>
    </Dialog>
  );
}
