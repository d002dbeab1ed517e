import { Chip, type Theme } from '@mui/material';
import { AGREEMENT_STAGES, type AgreementStage } from '@yutai/domain';
import { useRecordContext } from 'ra-core';
import type { Agreement } from '../api/follow-up-records';
import { IllustrativeMark } from '../fields/illustrative';
import { useWord } from '../i18n/use-t';
import type { Tone } from '../theme/colours';

const written = ({ tint, text }: Tone) => ({
  backgroundColor: tint,
  color: text,
  height: 22,
  fontWeight: 500,
});
const place = (stage: AgreementStage) => AGREEMENT_STAGES.indexOf(stage);
const isSigned = (stage: AgreementStage) => place(stage) >= place('signed');

/**
 * The stages that an agreement may be moved to: only forward, and not once it was given up. Signing is a move of its
 * own, because it has a day.
 */
export function stagesAhead({ stage, status }: Pick<Agreement, 'stage' | 'status'>): AgreementStage[] {
  if (status === 'terminated') return [];
  return AGREEMENT_STAGES.filter(
    (next) => next !== 'signed' && place(next) > place(stage) && isSigned(next) === isSigned(stage),
  );
}

export const maySign = ({ stage, status }: Pick<Agreement, 'stage' | 'status'>) =>
  !isSigned(stage) && status !== 'terminated';

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
