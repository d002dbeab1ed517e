import type { LocalizedText } from '@yutai/domain';
import { request } from '../api/http';
import type { StoredFile } from '../api/records';
import { withoutPlace } from './photo';

/** What files belong to, as its address begins. */
export type FileOwner = 'site-visits' | 'amounts' | 'delegations' | 'editions';

/** Where the bytes of a file are, for pictures and links: read with the same right as its record. */
export const contentOf = ({ id }: Pick<StoredFile, 'id'>) => `/api/files/${id}/content`;
export const isPhoto = ({ mediaType }: StoredFile) => mediaType.startsWith('image/');

export async function addFile(owner: FileOwner, id: string, file: File): Promise<StoredFile> {
  const form = new FormData();
  form.append('file', await withoutPlace(file));
  return request(`/${owner}/${encodeURIComponent(id)}/files`, { method: 'POST', body: form });
}

export const captionFile = ({ id, name, version }: StoredFile, caption: LocalizedText | null) =>
  request<StoredFile>(`/files/${id}`, { method: 'PUT', body: { name, caption, version } });

export const deleteFile = ({ id, version }: StoredFile) =>
  request<undefined>(`/files/${id}`, { method: 'DELETE', headers: { 'if-match': `"${version}"` } });
