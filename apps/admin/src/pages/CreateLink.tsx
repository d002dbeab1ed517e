import AddIcon from '@mui/icons-material/Add';
import { Button } from '@mui/material';
import { useCanAccess, useCreatePath, useResourceContext, useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import type { TextPath } from '../i18n/use-t';

interface CreateLinkProps {
  /** Where it is not the page's own. */
  resource?: string;
  label?: TextPath | 'ra.action.create';
  /** What the new record starts with. */
  start?: object;
  variant?: 'contained' | 'text';
}

/** Leads to a new record; a plain button at every width, as a floating one lies over the rows beneath it. */
export function CreateLink({
  resource: other,
  label = 'ra.action.create',
  start,
  variant = 'contained',
}: CreateLinkProps) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const own = useResourceContext() ?? '';
  const resource = other ?? own;
  const { canAccess } = useCanAccess({ action: 'create', resource });
  if (!canAccess) return null;
  return (
    <Button
      component={Link}
      to={createPath({ resource, type: 'create' })}
      state={start && { record: start }}
      variant={variant}
      size="small"
      startIcon={<AddIcon />}
    >
      {translate(label)}
    </Button>
  );
}
