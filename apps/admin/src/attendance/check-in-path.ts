/** The page for phones, with the lists of an edition, open at an activity where one is given. */
export const checkInPath = (editionId: string, activityId?: string): string =>
  `/c?edition=${editionId}${activityId ? `#${activityId}` : ''}`;
