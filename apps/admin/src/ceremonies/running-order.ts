import type { Ceremony, CeremonyItem } from '../api/records';

/** A place in the running order that nobody has filled in yet. */
export const BLANK = { agreementId: null, tableNumber: null, folder: null };
export type Item = Pick<CeremonyItem, keyof typeof BLANK>;

/** A ceremony as it is written: its items as read carry what is known of their projects. */
export const itemsOnly = (ceremony: Record<string, unknown>) => ({
  ...ceremony,
  items: (ceremony.items as Item[]).map(({ agreementId, tableNumber, folder }) => ({
    agreementId,
    tableNumber,
    folder: folder || null,
  })),
});

/** The same with one project more, at the end of it. */
export const withItem = (ceremony: Ceremony, agreementId: string) =>
  itemsOnly({ ...ceremony, items: [...(ceremony.items ?? []), { ...BLANK, agreementId }] });
