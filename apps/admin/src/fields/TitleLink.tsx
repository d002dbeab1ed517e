import { Link } from '@mui/material';
import type { LocalizedText } from '@yutai/domain';
import { useCreatePath, useResourceDefinitions } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import { Localized } from './LocalizedField';

interface Props {
  resource: string;
  id: string;
  title: LocalizedText;
}

/** The title of a record, leading to its page where its resource has one. */
export function TitleLink({ resource, id, title }: Props) {
  const createPath = useCreatePath();
  const definitions = useResourceDefinitions();
  if (!definitions[resource]?.hasShow) return <Localized text={title} />;
  return (
    <Link
      component={RouterLink}
      to={createPath({ resource, id, type: 'show' })}
      color="inherit"
      underline="hover"
      sx={{ fontWeight: 500 }}
    >
      <Localized text={title} />
    </Link>
  );
}
