import type { Triple } from './triple';

/** Labels that fields of several resources have. */
export const notes: Triple = ['备注', '備註', 'Notes'];
export const name: Triple = ['名称', '名稱', 'Name'];
export const edition: Triple = ['届次', '屆次', 'Edition'];
export const organisation: Triple = ['单位', '單位', 'Organisation'];
export const phone: Triple = ['电话', '電話', 'Phone'];
export const email: Triple = ['邮箱', '電子郵件', 'E-mail'];
export const district: Triple = ['区县', '區縣', 'District'];

/** What every record keeps, and the search of every list. */
export const kept = {
  createdAt: ['建于', '建立於', 'Made'],
  updatedAt: ['改于', '修改於', 'Last changed'],
  q: ['搜索', '搜尋', 'Search'],
} as const;
