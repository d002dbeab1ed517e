import AddIcon from '@mui/icons-material/Add';
import { Button } from '@mui/material';
import { useCanAccess, useCreatePath, useResourceContext, useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';

/** Leads to a new record; a plain button at every width, as a floating one lies over the rows beneath it. */
export function CreateLink() {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const resource = useResourceContext() ?? '';
  const { canAccess } = useCanAccess({ action: 'create', resource });
  if (!canAccess) return null;
  return (
    <Button
      component={Link}
      to={createPath({ resource, type: 'create' })}
      variant="contained"
      size="small"
      startIcon={<AddIcon />}
    >
      {translate('ra.action.create')}
    </Button>
  );
}
