import { Link } from '@mui/material';
import type { ActivityKind, LocalizedText } from '@yutai/domain';
import { useCreatePath, useResourceDefinitions } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import { resourceOf } from '../activities/activity-resource';
import { Localized } from '../fields/LocalizedField';

interface Props {
  activity: { id: string; kind: ActivityKind; title: LocalizedText };
}

/** The title of an activity, leading to its page where its kind has one. */
export function ActivityLink({ activity: { id, kind, title } }: Props) {
  const createPath = useCreatePath();
  const definitions = useResourceDefinitions();
  const resource = resourceOf(kind);
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
