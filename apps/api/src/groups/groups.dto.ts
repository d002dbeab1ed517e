import { MOST_GROUPS, MOST_INTAKE_ROWS } from '@yutai/domain';
import { Id, Ids, Localized, NestedList, Whole } from '../http/fields.js';
import { LocalizedTextDto } from '../http/localized-text.dto.js';
import { Versioned } from '../http/record.dto.js';
import { OverrideInput } from '../scheduling/schedule.dto.js';

export class GroupInput {
  @Id({ optional: true, description: 'Left out for a new one' })
  id: string | null;

  @Localized()
  name: LocalizedTextDto;

  @Whole(1, 100_000, { optional: true, description: 'How many are expected, while not all have names' })
  expectedHeadcount: number | null;

  @Ids({
    optional: true,
    default: [],
    max: MOST_INTAKE_ROWS,
    description: 'Who is in it; somebody may be in several',
  })
  delegateIds: string[];
}

/** All groups of a delegation, in their order. */
class GroupsInput {
  @NestedList(GroupInput, {
    max: MOST_GROUPS,
    once: 'id',
    description: 'One that is left out is joined again',
  })
  groups: GroupInput[];

  @NestedList(OverrideInput, { optional: true })
  overrides: OverrideInput[] | null;
}

/** With the version of the delegation, which this raises. */
export class GroupsReplacement extends Versioned(GroupsInput) {}
