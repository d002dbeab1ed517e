import { Chip, type Theme } from '@mui/material';
import type { EnquiryStatus } from '@yutai/domain';
import { useRecordContext } from 'ra-core';
import type { Enquiry } from '../api/records';
import { useWord } from '../i18n/use-t';

const TONES = { open: 'planned', answered: 'confirmed', closed: 'done' } as const satisfies Record<
  EnquiryStatus,
  string
>;

export function EnquiryStatusField() {
  const word = useWord();
  const enquiry = useRecordContext<Enquiry>();
  if (!enquiry) return null;
  return (
    <Chip
      label={word('enquiryStatus', enquiry.status)}
      sx={({ palette }: Theme) => {
        const { tint, text } = palette.tones.status[TONES[enquiry.status]];
        return { backgroundColor: tint, color: text, height: 22, fontWeight: 500 };
      }}
    />
  );
}
