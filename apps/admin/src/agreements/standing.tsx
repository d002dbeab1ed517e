import { Chip, type Theme } from '@mui/material';
import { useRecordContext } from 'ra-core';
import { isSigned } from '@yutai/domain';
import type { Agreement } from '../api/records';
import { IllustrativeMark } from '../fields/illustrative';
import { useT, useWord } from '../i18n/use-t';
import type { Tone } from '../theme/colours';

const written = ({ tint, text }: Tone) => ({
  backgroundColor: tint,
  color: text,
  height: 22,
  fontWeight: 500,
});
/** How far it got: grey before the signing, then blue, and green once it produces. */
export function StageChip() {
  const word = useWord();
  const agreement = useRecordContext<Agreement>();
  if (!agreement) return null;
  const { stage } = agreement;
  const tone = stage === 'producing' ? 'confirmed' : isSigned(stage) ? 'planned' : 'request';
  return (
    <IllustrativeMark source="stage">
      <Chip
        label={word('agreementStage', stage)}
        sx={({ palette }: Theme) => written(palette.tones.status[tone])}
      />
    </IllustrativeMark>
  );
}

/** How it goes, where it does not simply go on. */
export function StatusNote() {
  const word = useWord();
  const agreement = useRecordContext<Agreement>();
  if (!agreement || agreement.status === 'ongoing') return null;
  const { status, statusReason } = agreement;
  return (
    <Chip
      label={word('agreementStatus', status)}
      title={statusReason ?? undefined}
      sx={({ palette }: Theme) =>
        written(status === 'terminated' ? palette.tones.status.cancelled : palette.tones.kind.meeting)
      }
    />
  );
}

/** That it counts for nothing, and why. */
export function VoidedNote() {
  const t = useT();
  const agreement = useRecordContext<Agreement>();
  if (!agreement?.voided) return null;
  return (
    <Chip
      label={t('agreement.voiding.voided')}
      title={agreement.voidReason ?? undefined}
      sx={({ palette }: Theme) => written(palette.tones.status.cancelled)}
    />
  );
}

/** That it should have got further by now. */
export function OverdueNote() {
  const t = useT();
  const agreement = useRecordContext<Agreement>();
  if (!agreement || agreement.overdueStages.length === 0) return null;
  return (
    <Chip
      label={t('resources.agreements.fields.overdueStages')}
      sx={({ palette }: Theme) => written(palette.tones.status.cancelled)}
    />
  );
}
