import SearchIcon from '@mui/icons-material/Search';
import { InputAdornment } from '@mui/material';
import { TextInput } from 'react-admin';

/** Looks for words in the list's texts, in any script. */
export function SearchBox({ source }: { source: string; alwaysOn?: boolean }) {
  return (
    <TextInput
      source={source}
      helperText={false}
      type="search"
      slotProps={{
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <SearchIcon fontSize="small" />
            </InputAdornment>
          ),
        },
      }}
    />
  );
}
