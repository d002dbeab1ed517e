import type { ActivityKind, LocalizedText } from '@yutai/domain';
import { resourceOf } from '../activities/activity-resource';
import { TitleLink } from '../fields/TitleLink';

interface Props {
  activity: { id: string; kind: ActivityKind; title: LocalizedText };
}

/** The title of an activity, leading to its page. */
export const ActivityLink = ({ activity: { id, kind, title } }: Props) => (
  <TitleLink resource={resourceOf(kind)} id={id} title={title} />
);
