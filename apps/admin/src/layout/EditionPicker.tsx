import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import { Box } from '@mui/material';
import { useEdition } from '../edition/use-edition';
import { nameOf } from '../fields/name-of';
import { useT } from '../i18n/use-t';
import { MenuButton } from './MenuButton';

/** Which edition the desk is set to. Remembered; lists and forms of what belongs to an edition follow it. */
export function EditionPicker() {
  const t = useT();
  const { edition, editions, choose } = useEdition();
  if (!editions?.length) return null;
  return (
    <Box sx={{ minWidth: 0, '& .MuiButton-root': { fontWeight: 600, maxWidth: '100%' } }}>
      <MenuButton
        label={t('edition.pick')}
        choices={editions.map((each) => ({ id: each.id, name: nameOf(each) }))}
        chosen={edition?.id}
        onChoose={choose}
        shown={
          <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>
            {nameOf(edition)}
          </Box>
        }
        endIcon={<ExpandMoreIcon />}
      />
    </Box>
  );
}
