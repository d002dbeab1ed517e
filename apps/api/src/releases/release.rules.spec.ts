import type { ActivityChange, ReleaseDifference } from '@yutai/planning';
import { differenceWithin } from './release.rules.js';

const change = (activityId: string, more: Partial<ActivityChange> = {}): ActivityChange => ({
  activityId,
  change: 'new',
  fields: [],
  title: { en: `Visit ${activityId}` },
  ...more,
});

const difference: ReleaseDifference = {
  activities: [
    change('ours'),
    change('theirs'),
    change('shared', { change: 'moved', fields: ['startsAt', 'delegationIds'] }),
    change('company', { change: 'changed', fields: ['delegationIds'] }),
  ],
  delegations: [
    { delegationId: 'a', changes: [change('ours'), change('shared')] },
    { delegationId: 'b', changes: [change('theirs'), change('shared')] },
  ],
};

describe('the part of a difference that a liaison may read', () => {
  it('is what concerns their delegations, without who else comes', () => {
    expect(differenceWithin(difference, ['a'])).toEqual({
      activities: [change('ours'), change('shared', { change: 'moved', fields: ['startsAt'] })],
      delegations: [{ delegationId: 'a', changes: [change('ours'), change('shared')] }],
    });
  });

  it('is empty for somebody without a delegation', () => {
    expect(differenceWithin(difference, [])).toEqual({ activities: [], delegations: [] });
  });
});
