import { Alert, Typography } from '@mui/material';
import { refusing } from '../conflicts/overrides';
import { useT } from '../i18n/use-t';
import { intakeTexts } from '../i18n/intake-texts';
import { Columns } from '../sheets/Columns';
import { isNamed, takenIn, type IntakeField, type Preview } from './intake-client';
import { Refusing } from './Refusing';
import type { Intaking } from './use-intake';

interface PartProps {
  preview: Preview;
  intake: Intaking;
}

const FIELDS = Object.keys(intakeTexts.field) as IntakeField[];

/** What there is to know before the rows: the columns, new organisations, and conflicts of the timetable. */
export function PreviewPart({ preview, intake }: PartProps) {
  const t = useT();
  const { record } = preview;
  const conflicts = refusing(preview.conflicts);
  const isUpToDate = isNamed(record) && takenIn(record) === 0 && record.counts.rejected === 0;
  return (
    <>
      {!isNamed(record) && <Alert severity="warning">{t('intake.noName')}</Alert>}
      <Columns
        sheet={record}
        fields={FIELDS.map((id) => ({ id, name: t(`intake.field.${id}`) }))}
        isReady={isNamed(record)}
        disabled={intake.isBusy}
        onChange={intake.change}
      />
      {conflicts.length > 0 && (
        <Refusing
          conflicts={conflicts}
          overrides={intake.reading?.overrides ?? []}
          onOverrides={(overrides) => intake.change({ overrides })}
        />
      )}
      {isUpToDate && <Alert severity="info">{t('intake.upToDate')}</Alert>}
      {record.newOrganisations.length > 0 && (
        <Typography variant="body2">
          {t('intake.newOrganisations', { count: record.newOrganisations.length })}
        </Typography>
      )}
    </>
  );
}
