import { Button } from '@mui/material';
import { required, useCanAccess, useDataProvider, useNotify, useRecordContext, useRefresh } from 'ra-core';
import { useState } from 'react';
import { ENQUIRY_MOVES, ENQUIRY_VERBS, type EnquiryVerb } from '@yutai/domain';
import type { YutaiDataProvider } from '../api/data-provider';
import type { Enquiry } from '../api/records';
import { StaleError } from '../api/problem';
import { useT } from '../i18n/use-t';
import { LocalizedTextInput } from '../inputs/LocalizedTextInput';
import { FormDialog } from '../pages/FormDialog';
import { useNotifyError } from '../pages/use-notify-error';
import { EarlierAnswers } from './EarlierAnswers';

const DONE = { answer: 'enquiry.answered', close: 'enquiry.closed', reopen: 'enquiry.reopened' } as const;

function useAct(enquiry: Enquiry | undefined) {
  const t = useT();
  const notify = useNotify();
  const dataProvider = useDataProvider<YutaiDataProvider>();
  return async (verb: EnquiryVerb, body: object = {}) => {
    if (!enquiry) return;
    await dataProvider.verb('enquiries', enquiry.id, verb, body, enquiry.version);
    notify(t(DONE[verb]), { type: 'info' });
  };
}

function AnswerDialog({ enquiry, onClose }: { enquiry: Enquiry; onClose: () => void }) {
  const t = useT();
  const act = useAct(enquiry);
  return (
    <FormDialog
      title={t('enquiry.answer')}
      text={t('enquiry.answerHint')}
      submit={t('enquiry.answer')}
      defaults={{ answer: enquiry.answer }}
      onSubmit={({ answer }) => act('answer', { answer })}
      onClose={onClose}
    >
      <EarlierAnswers enquiry={enquiry} />
      <LocalizedTextInput source="answer" multiline validate={required()} />
    </FormDialog>
  );
}

export function EnquiryVerbs() {
  const t = useT();
  const notifyError = useNotifyError();
  const refresh = useRefresh();
  const enquiry = useRecordContext<Enquiry>();
  const act = useAct(enquiry);
  const { canAccess } = useCanAccess({ action: 'edit', resource: 'enquiries', record: enquiry });
  const [answering, setAnswering] = useState(false);
  const [busy, setBusy] = useState(false);
  if (!enquiry || !canAccess) return null;
  const doAt = async (verb: EnquiryVerb) => {
    setBusy(true);
    try {
      await act(verb);
      refresh();
    } catch (error) {
      notifyError(error);
      if (error instanceof StaleError) refresh();
    }
    setBusy(false);
  };
  return (
    <>
      {ENQUIRY_VERBS.filter((verb) => ENQUIRY_MOVES[verb].from.includes(enquiry.status)).map((verb) => (
        <Button
          key={verb}
          size="small"
          variant="outlined"
          disabled={busy}
          onClick={() => (verb === 'answer' ? setAnswering(true) : void doAt(verb))}
        >
          {verb === 'answer' && enquiry.answer ? t('enquiry.answerAnew') : t(`enquiry.${verb}`)}
        </Button>
      ))}
      {answering && <AnswerDialog enquiry={enquiry} onClose={() => setAnswering(false)} />}
    </>
  );
}
