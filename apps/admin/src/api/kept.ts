/** What every editable record carries besides its own fields. */
export interface Kept {
  id: string;
  version: number;
  createdAt: string;
  updatedAt: string;
  /** Names of the fields that do not come from a published source. */
  illustrative: string[];
}
