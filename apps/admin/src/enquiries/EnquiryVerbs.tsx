import { Box, Button } from '@mui/material';
import { required, useCanAccess, useDataProvider, useNotify, useRecordContext, useRefresh } from 'ra-core';
import { useState } from 'react';
import { ENQUIRY_MOVES, REPLIED_IN, REPLY_KINDS } from '@yutai/domain';
import type { YutaiDataProvider } from '../api/data-provider';
import type { Enquiry } from '../api/records';
import { StaleError } from '../api/problem';
import { Localized } from '../fields/LocalizedField';
import { useT } from '../i18n/use-t';
import { WordInput } from '../inputs/choices';
import { LocalizedTextInput } from '../inputs/LocalizedTextInput';
import { FormDialog } from '../pages/FormDialog';
import { useNotifyError } from '../pages/use-notify-error';
import { EarlierAnswers } from './EarlierAnswers';

const DONE = { reply: 'enquiry.replied', close: 'enquiry.closed', reopen: 'enquiry.reopened' } as const;
type Act = keyof typeof DONE;
const MOVES = ['reopen', 'close'] as const;

function useAct(enquiry: Enquiry | undefined) {
  const t = useT();
  const notify = useNotify();
  const dataProvider = useDataProvider<YutaiDataProvider>();
  return async (verb: Act, body: object = {}) => {
    if (!enquiry) return;
    await dataProvider.verb('enquiries', enquiry.id, verb, body, enquiry.version);
    notify(t(DONE[verb]), { type: 'info' });
  };
}

/** An interim reply, the final one, or a note for the desk, as the enquiry stands. */
function ReplyDialog({ enquiry, onClose }: { enquiry: Enquiry; onClose: () => void }) {
  const t = useT();
  const act = useAct(enquiry);
  const kinds = REPLY_KINDS.filter((kind) => REPLIED_IN[kind].includes(enquiry.status));
  return (
    <FormDialog
      title={t('enquiry.reply')}
      text={
        <>
          <Box component="blockquote" sx={{ m: 0, mb: 1.5, pl: 1.5, borderLeft: 3, borderColor: 'divider' }}>
            <Localized text={enquiry.question} />
          </Box>
          {t('enquiry.replyHint')}
        </>
      }
      submit={t('enquiry.reply')}
      defaults={{ kind: kinds.includes('final') ? 'final' : kinds[0], text: enquiry.answer }}
      onSubmit={({ kind, text }) => act('reply', { kind, text })}
      onClose={onClose}
    >
      <WordInput
        source="kind"
        list="replyKind"
        only={kinds}
        validate={required()}
        helperText={t('enquiry.kindHint')}
      />
      <EarlierAnswers enquiry={enquiry} />
      <LocalizedTextInput source="text" multiline validate={required()} />
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
  const [replying, setReplying] = useState(false);
  const [busy, setBusy] = useState(false);
  if (!enquiry || !canAccess) return null;
  const doAt = async (verb: Act) => {
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
      <Button size="small" variant="outlined" disabled={busy} onClick={() => setReplying(true)}>
        {t('enquiry.reply')}
      </Button>
      {MOVES.filter((verb) => ENQUIRY_MOVES[verb].from.includes(enquiry.status)).map((verb) => (
        <Button key={verb} size="small" variant="outlined" disabled={busy} onClick={() => void doAt(verb)}>
          {t(`enquiry.${verb}`)}
        </Button>
      ))}
      {replying && <ReplyDialog enquiry={enquiry} onClose={() => setReplying(false)} />}
    </>
  );
}
