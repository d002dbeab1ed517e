import { Box } from '@mui/material';
import { useCanAccess, useRecordContext } from 'ra-core';
import { applies } from '../activities/verbs';
import type { SiteVisit } from '../api/records';
import { RecordField } from '../fields/plain-fields';
import { PlainChip } from '../fields/WordField';
import { Detail } from '../pages/Detail';
import { OneClickMove } from './OneClickMove';

const toBackupPlace = ({ placeId, backupPlaceId }: SiteVisit) =>
  ({
    verb: 'use-backup-place',
    label: 'host.useBackup',
    look: 'outlined',
    done: 'host.backupUsed',
    refused: 'host.backupRefused',
    inForm: { placeId: backupPlaceId, backupPlaceId: placeId },
  }) as const;

/** Where the visit goes when its place falls through, to be gone to in one click by those who may. */
export function BackupPlace() {
  const visit = useRecordContext<SiteVisit>();
  const { canAccess } = useCanAccess({ action: 'edit', resource: 'site-visits', record: visit });
  if (!visit?.backupPlaceId) return null;
  return (
    <Detail source="backupPlaceId">
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 1 }}>
        <RecordField source="backupPlaceId" named="backupPlaceName" reference="places" />
        {canAccess && applies('record-host-answer', visit.status) && (
          <OneClickMove visit={visit} move={toBackupPlace(visit)} />
        )}
      </Box>
    </Detail>
  );
}

/** Who receives, where that is said. */
export function ReceptionLevel() {
  const visit = useRecordContext<SiteVisit>();
  if (!visit?.receptionLevel) return null;
  return (
    <Detail source="receptionLevel">
      <PlainChip source="receptionLevel" list="receptionLevel" />
    </Detail>
  );
}
