/** Who of a delegation comes, in SQL: the same for bookings, counts and releases. */

/** Who look after the delegations that come to an activity. */
export const liaisonsOf = (activityId: string) =>
  `ARRAY(SELECT DISTINCT d.liaison_id FROM activity_delegation ad JOIN delegation d ON d.id = ad.delegation_id
    WHERE ad.activity_id = ${activityId} AND d.liaison_id IS NOT NULL)`;

/** Whether all of the delegation of an `activity_delegation` of alias `ad` comes, as none of its groups is named. */
export const comesWhole = (ad: string) => `NOT EXISTS (SELECT FROM activity_group ag
  WHERE ag.activity_id = ${ad}.activity_id AND ag.delegation_id = ${ad}.delegation_id)`;

/** Whether the delegate of alias `m` comes with an `activity_delegation` of alias `ad`: with all, or in a group named. */
export const comes = (
  m: string,
  ad: string,
) => `(${m}.delegation_id = ${ad}.delegation_id AND (${comesWhole(ad)}
  OR EXISTS (SELECT FROM activity_group ag JOIN delegation_group_member gm ON gm.group_id = ag.group_id
    WHERE ag.activity_id = ${ad}.activity_id AND gm.delegate_id = ${m}.id)))`;
