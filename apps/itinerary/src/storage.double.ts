/** What a browser's storage does, with room for so many characters; for specs. */
export class StorageDouble {
  room = Infinity;
  /** How often something was written. */
  writes = 0;
  private readonly kept = new Map<string, string>();
  getItem = (key: string) => this.kept.get(key) ?? null;
  removeItem = (key: string) => void this.kept.delete(key);
  setItem = (key: string, text: string) => {
    if (text.length > this.room) throw new Error('QuotaExceededError');
    this.writes += 1;
    this.kept.set(key, text);
  };
}
