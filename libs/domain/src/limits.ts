/** How much the API takes or answers at once. */

/** Records of a list, on one page. */
export const MOST_PER_PAGE = 200;
/** Rows of a delegation's list that is taken in. */
export const MOST_INTAKE_ROWS = 5000;
/** Rows of a district's progress sheet. */
export const MOST_PROGRESS_ROWS = 2000;
/** Groups of a delegation. */
export const MOST_GROUPS = 50;
/** Proposals accepted: few enough that other planners do not wait for their locks, and that progress shows. */
export const MOST_PROPOSALS = 25;
