import { Box, Button, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Title, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useT } from '../i18n/use-t';

/** In the place of what is not there: one sentence, and what can be done about it. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <Box
      sx={{
        py: 6,
        px: 2,
        textAlign: 'center',
        border: 1,
        borderStyle: 'dashed',
        borderColor: 'divider',
        borderRadius: 1,
      }}
    >
      <Typography variant="h2">{title}</Typography>
      <Typography sx={{ color: 'text.secondary', mt: 0.5 }}>{children}</Typography>
    </Box>
  );
}

function Notice({ title, text }: { title: string; text: string }) {
  const t = useT();
  const translate = useTranslate();
  return (
    <>
      <Title title={translate(title)} preferenceKey={false} />
      <Typography sx={{ color: 'text.secondary', mb: 2 }}>{translate(text)}</Typography>
      <Button component={Link} to="/" variant="outlined" sx={{ alignSelf: 'start' }}>
        {t('menu.overview')}
      </Button>
    </>
  );
}

export const AccessDenied = () => <Notice title="ra.page.access_denied" text="ra.message.access_denied" />;
export const NotFound = () => <Notice title="ra.page.not_found" text="ra.message.not_found" />;
