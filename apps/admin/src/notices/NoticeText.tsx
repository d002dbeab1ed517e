import ContentCopyIcon from '@mui/icons-material/ContentCopyOutlined';
import { Box, Button, Typography } from '@mui/material';
import type { Language } from '@yutai/domain';
import { type RaRecord, useRecordContext } from 'ra-core';
import type { MouseEvent } from 'react';
import { useT } from '../i18n/use-t';
import { useCopy } from '../links/use-copy';

interface TextProps {
  language: Language;
  subject: string;
  body: string;
}

/** What is told, as it will be read. */
export function NoticeText({ language, subject, body }: TextProps) {
  return (
    <Box lang={language} sx={{ minWidth: 0 }}>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {subject}
      </Typography>
      <Typography variant="body2" sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
        {body}
      </Typography>
    </Box>
  );
}

/** Both its subject and its text, to be sent by hand. */
export function CopyNotice({ subject, body }: Omit<TextProps, 'language'>) {
  const t = useT();
  const copy = useCopy();
  const copyNotice = (event: MouseEvent) => {
    event.stopPropagation();
    void copy(`${subject}\n\n${body}`);
  };
  return (
    <Button
      size="small"
      variant="outlined"
      color="inherit"
      startIcon={<ContentCopyIcon />}
      onClick={copyNotice}
      sx={{ whiteSpace: 'nowrap' }}
    >
      {t('link.copy')}
    </Button>
  );
}

/** The text of the notice or reminder of a row. */
export function NoticeTextField() {
  const notice = useRecordContext<RaRecord & TextProps>();
  return notice && <NoticeText {...notice} />;
}

export function CopyNoticeField() {
  const notice = useRecordContext<RaRecord & TextProps>();
  return notice && <CopyNotice {...notice} />;
}
