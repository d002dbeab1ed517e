import PlaylistAddIcon from '@mui/icons-material/PlaylistAdd';
import { Box, Button, Card, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { RecordContextProvider, useDataProvider, useNotify } from 'ra-core';
import { useState } from 'react';
import type { YutaiDataProvider } from '../../api/data-provider';
import type { Ceremony, CeremonyItem } from '../../api/records';
import { LocalizedField } from '../../fields/LocalizedField';
import { nameOf } from '../../fields/name-of';
import { useT } from '../../i18n/use-t';
import { useNotifyError } from '../../pages/use-notify-error';
import { PLAIN_LIST } from '../../theme/plain-list';
import { Amounts } from '../Amounts';
import { withItem } from '../running-order';
import { deskKey } from './desk-record';

interface OutsideProps {
  ceremony: Ceremony;
  items: readonly CeremonyItem[];
}

/** Puts a project at the end of the running order; where somebody has changed that, it is read again first. */
function useAdding(ceremony: Ceremony) {
  const t = useT();
  const client = useQueryClient();
  const dataProvider = useDataProvider<YutaiDataProvider>();
  const notify = useNotify();
  const notifyError = useNotifyError();
  const [isAdding, setAdding] = useState(false);
  const add = async (item: CeremonyItem) => {
    setAdding(true);
    const key = deskKey(ceremony.id);
    try {
      const body = withItem(ceremony, item.agreementId);
      const update = { id: ceremony.id, data: body, previousData: ceremony };
      const { data } = (await dataProvider.update('ceremonies', update)) as unknown as { data: Ceremony };
      client.setQueryData<Ceremony>(key, data);
      notify(t('ceremony.addedToOrder', { name: nameOf(item) }), { type: 'info' });
    } catch (error) {
      notifyError(error);
      await client.invalidateQueries({ queryKey: key });
    }
    setAdding(false);
  };
  return { add, isAdding };
}

/** What was signed here and stands nowhere in the running order: the hall's screen shows it, so the desk does. */
export function Outside({ ceremony, items }: OutsideProps) {
  const t = useT();
  const { add, isAdding } = useAdding(ceremony);
  if (items.length === 0) return null;
  return (
    <Box component="section" sx={{ mt: 3 }}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {t('ceremony.outside')}
      </Typography>
      <Box component="ul" sx={{ ...PLAIN_LIST, display: 'grid', gap: 1.5 }}>
        {items.map((item) => (
          <RecordContextProvider key={item.agreementId} value={{ ...item, id: item.agreementId }}>
            <Card component="li" sx={{ p: 2, display: 'grid', gap: 1 }}>
              <Typography variant="h2" component="h3" sx={{ overflowWrap: 'anywhere' }}>
                <LocalizedField source="title" />
              </Typography>
              <Typography sx={{ fontSize: '1.125rem', fontWeight: 600 }}>
                <Amounts of={item} />
              </Typography>
              <Button
                size="large"
                variant="outlined"
                startIcon={<PlaylistAddIcon />}
                disabled={isAdding}
                aria-label={t('ceremony.addToOrderOf', { name: nameOf(item) })}
                onClick={() => void add(item)}
              >
                {t('ceremony.addToOrder')}
              </Button>
            </Card>
          </RecordContextProvider>
        ))}
      </Box>
    </Box>
  );
}
