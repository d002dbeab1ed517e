import { Alert, Box, Button, Card, TextField, Typography } from '@mui/material';
import { useLogin } from 'ra-core';
import { useState, type FormEvent } from 'react';
import { useT } from '../i18n/use-t';
import { LanguagePicker } from './LanguagePicker';
import { Seal } from './Seal';

/** Our pages beside the admin, whose readers come here to sign in. */
const BESIDE = ['/c'];

/** Back to where the reader came from. */
function leaveTo(then: string | null) {
  if (then && BESIDE.includes(then)) window.location.assign(then);
}

function SignInForm() {
  const t = useT();
  const login = useLogin();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const then = new URLSearchParams(window.location.search).get('then');
    setBusy(true);
    setRefusal(undefined);
    try {
      await login({ email: form.get('email'), password: form.get('password') });
      leaveTo(then);
    } catch (error) {
      setRefusal(error instanceof Error ? error.message : String(error));
      setBusy(false);
    }
  };
  return (
    <Box component="form" onSubmit={(event) => void submit(event)} sx={{ display: 'grid', gap: 2 }}>
      {refusal && <Alert severity="error">{refusal}</Alert>}
      <TextField
        name="email"
        type="email"
        label={t('signIn.email')}
        autoComplete="username"
        required
        autoFocus
      />
      <TextField
        name="password"
        type="password"
        label={t('signIn.password')}
        autoComplete="current-password"
        required
      />
      <Button type="submit" variant="contained" disabled={busy} sx={{ mt: 1 }}>
        {t('signIn.submit')}
      </Button>
    </Box>
  );
}

export function SignIn() {
  const t = useT();
  return (
    <Box
      component="main"
      sx={{
        minHeight: '100vh',
        display: 'grid',
        placeItems: 'center',
        p: 2,
        backgroundColor: 'background.default',
      }}
    >
      <Box sx={{ width: '100%', maxWidth: 380, display: 'grid', gap: 2, justifyItems: 'center' }}>
        <Seal size={56} />
        <Typography sx={{ color: 'text.secondary', textAlign: 'center' }}>{t('app.about')}</Typography>
        <Card sx={{ width: '100%', p: 3 }}>
          <Typography variant="h1" sx={{ mb: 2 }}>
            {t('signIn.title')}
          </Typography>
          <SignInForm />
        </Card>
        <LanguagePicker />
      </Box>
    </Box>
  );
}
