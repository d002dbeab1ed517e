import { Box } from '@mui/material';
import { LocalizedTextInput } from './LocalizedTextInput';
import type { OwnInputProps } from './LabelledInput';
import { SimilarNote } from './SimilarNote';

/** The name of a record that may have been entered under another spelling before: those like it are shown beneath. */
export const NameInput = (props: OwnInputProps) => (
  <Box sx={{ minWidth: 0 }}>
    <LocalizedTextInput {...props} />
    <SimilarNote source={props.source} />
  </Box>
);
