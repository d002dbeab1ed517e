import { Box } from '@mui/material';
import { useFieldValue } from 'ra-core';
import type { Edition } from '../api/records';
import { IllustrativeMark } from './illustrative';
import { Localized } from './LocalizedField';

export function EmergencyNumbersField({ source }: { source: string }) {
  const numbers = useFieldValue({ source }) as Edition['emergencyNumbers'] | undefined;
  if (!numbers?.length) return null;
  return (
    <IllustrativeMark source={source}>
      {numbers.map(({ name, phone }, index) => (
        <Box key={index} component="span" sx={{ display: 'block' }}>
          <Localized text={name} /> {phone}
        </Box>
      ))}
    </IllustrativeMark>
  );
}
