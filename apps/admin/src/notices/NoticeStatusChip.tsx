import { Chip, type Theme } from '@mui/material';
import type { ActivityStatus, NoticeStatus } from '@yutai/domain';
import { useRecordContext } from 'ra-core';
import type { Notice } from '../api/records';
import { useWord } from '../i18n/use-t';

const TONES: Readonly<Record<NoticeStatus, ActivityStatus>> = {
  prepared: 'request',
  held: 'request',
  queued: 'planned',
  sending: 'planned',
  sent: 'confirmed',
  uncertain: 'cancelled',
  dead: 'cancelled',
  cancelled: 'done',
  superseded: 'done',
};

interface ChipProps {
  status: NoticeStatus;
  /** How many are so; left out: one. */
  count?: number;
}

export function NoticeStatusChip({ status, count }: ChipProps) {
  const word = useWord();
  return (
    <Chip
      label={[word('noticeStatus', status), count].filter((part) => part !== undefined).join(' ')}
      sx={({ palette }: Theme) => {
        const { tint, text } = palette.tones.status[TONES[status]];
        return { backgroundColor: tint, color: text, height: 22, fontWeight: 500 };
      }}
    />
  );
}

export function NoticeStatusField() {
  const notice = useRecordContext<Notice>();
  return notice ? <NoticeStatusChip status={notice.status} /> : null;
}
