import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import { Typography } from '@mui/material';
import { useT } from '../i18n/use-t';
import { FileDrop } from '../inputs/FileDrop';

interface PickerProps {
  /** The file there is. */
  file: File | undefined;
  disabled: boolean;
  onPick: (file: File) => void;
}

/** The sheet to take in; large as long as there is none. */
export function FilePicker({ file, disabled, onPick }: PickerProps) {
  const t = useT();
  const name = file && (
    <Typography sx={{ fontWeight: 500, overflowWrap: 'anywhere', flex: '1 1 160px' }}>{file.name}</Typography>
  );
  return (
    <FileDrop
      label={t(file ? 'sheet.chooseOther' : 'sheet.choose')}
      icon={<UploadIcon />}
      variant={file ? 'text' : 'contained'}
      accept=".xlsx,.csv,.txt,.tsv"
      disabled={disabled}
      onPick={([picked]) => picked && onPick(picked)}
      before={name}
      sx={file ? {} : { justifyContent: 'center', p: 4 }}
    >
      {!file && <Typography sx={{ color: 'text.secondary' }}>{t('sheet.drop')}</Typography>}
    </FileDrop>
  );
}
