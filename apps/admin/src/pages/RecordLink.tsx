import EditIcon from '@mui/icons-material/Edit';
import ShowIcon from '@mui/icons-material/VisibilityOutlined';
import { Button } from '@mui/material';
import { useCreatePath, useRecordContext, useResourceContext, useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';

const LOOKS = {
  edit: { icon: <EditIcon />, variant: 'contained' },
  show: { icon: <ShowIcon />, variant: 'text' },
} as const;

/** From reading a record to editing it and back; with its word at every width, where react-admin leaves an icon. */
export function RecordLink({ to }: { to: keyof typeof LOOKS }) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const resource = useResourceContext() ?? '';
  const record = useRecordContext();
  if (!record) return null;
  const { icon, variant } = LOOKS[to];
  return (
    <Button
      component={Link}
      to={createPath({ resource, id: record.id, type: to })}
      size="small"
      variant={variant}
      startIcon={icon}
    >
      {translate(`ra.action.${to}`)}
    </Button>
  );
}
