import { Alert, Box, LinearProgress, Typography } from '@mui/material';
import { useT } from '../i18n/use-t';
import { FilePicker } from './FilePicker';

interface ChoosingProps {
  file: File | undefined;
  /** Whether something of it is shown already, which is then compared anew. */
  isRead: boolean;
  isBusy: boolean;
  isApplying: boolean;
  isDone: boolean;
  error: Error | null | undefined;
  /** What is taken in, what is being done, and that it was. */
  words: { about: string; applying: string; done: string };
  onPick: (file: File) => void;
}

/** What the file is, and how far it has come. */
export function Choosing({ file, isRead, isBusy, isApplying, isDone, error, words, onPick }: ChoosingProps) {
  const t = useT();
  return (
    <>
      {!file && <Typography sx={{ color: 'text.secondary' }}>{words.about}</Typography>}
      {!isDone && <FilePicker file={file} disabled={isBusy} onPick={onPick} />}
      {isBusy && (
        <Box role="status">
          <Typography variant="body2">
            {isApplying ? words.applying : t(isRead ? 'sheet.comparing' : 'sheet.reading')}
          </Typography>
          <LinearProgress aria-hidden />
        </Box>
      )}
      {error && <Alert severity="error">{error.message}</Alert>}
      {isDone && <Alert severity="success">{words.done}</Alert>}
    </>
  );
}
