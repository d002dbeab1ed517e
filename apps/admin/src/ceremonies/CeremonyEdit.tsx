import PlaylistAddIcon from '@mui/icons-material/PlaylistAdd';
import { Box, Button } from '@mui/material';
import { required, useRecordContext } from 'ra-core';
import { useFormContext, useWatch } from 'react-hook-form';
import { Lines } from '../activities/Lines';
import type { Agreement, Ceremony } from '../api/records';
import { useAll } from '../api/use-all';
import { useT } from '../i18n/use-t';
import { RecordInput } from '../inputs/choices';
import { PlainTextInput } from '../inputs/LabelledInput';
import { NumberInput } from '../inputs/NumberInput';
import { EditPage, FormSection, Wide } from '../pages/forms';
import { BLANK, itemsOnly, type Item } from './running-order';

/** All that the edition has not signed yet, with one click; their order is then a matter of dragging. */
function AddUnsigned({ editionId }: { editionId: string }) {
  const t = useT();
  const { setValue } = useFormContext<{ items: Item[] }>();
  const items = useWatch({ name: 'items' }) as Item[] | undefined;
  const { data: unsigned } = useAll<Agreement>('agreements', { editionId, signedOn: 'null' });
  const there = new Set(items?.map(({ agreementId }) => agreementId));
  const missing = unsigned?.filter(({ id, status }) => !there.has(id) && status !== 'terminated') ?? [];
  if (missing.length === 0) return null;
  const add = () => {
    const added = missing.map(({ id }) => ({ ...BLANK, agreementId: id }) as unknown as Item);
    setValue('items', [...(items ?? []), ...added], { shouldDirty: true });
  };
  return (
    <Button size="small" startIcon={<PlaylistAddIcon />} onClick={add}>
      {t('ceremony.addUnsigned', { smart_count: missing.length })}
    </Button>
  );
}

function RunningOrder() {
  const t = useT();
  const ceremony = useRecordContext<Ceremony>();
  if (!ceremony) return null;
  return (
    <FormSection>
      <Wide>
        <Lines source="items" blank={BLANK} ordered hint={t('ceremony.orderHint')}>
          {(at) => (
            <Box
              sx={{
                display: 'grid',
                gap: 1.5,
                gridTemplateColumns: { xs: '1fr 1fr', sm: 'minmax(0, 6fr) minmax(0, 1fr) minmax(0, 2fr)' },
                '& > :first-of-type': { gridColumn: { xs: '1 / -1', sm: 'auto' } },
              }}
            >
              <RecordInput
                source={`${at}.agreementId`}
                reference="agreements"
                filter={{ editionId: ceremony.editionId }}
                sortBy="title"
                label="resources.ceremonies.fields.agreementId"
                validate={required()}
              />
              <NumberInput source={`${at}.tableNumber`} label="resources.ceremonies.fields.tableNumber" />
              <PlainTextInput source={`${at}.folder`} label="resources.ceremonies.fields.folder" />
            </Box>
          )}
        </Lines>
        <AddUnsigned editionId={ceremony.editionId} />
      </Wide>
    </FormSection>
  );
}

/** Which projects are signed, in the order of protocol, each at its table. */
export const CeremonyEdit = () => (
  <EditPage transform={itemsOnly}>
    <RunningOrder />
  </EditPage>
);
