/** "9:30", "0930" and "９：３０" as "09:30"; undefined for what is no wall clock. "24:00" is the end of a day. */
export function readClock(typed: string): string | undefined {
  const found = /^(\d{1,2})(?::?(\d{2}))$/.exec(typed.normalize('NFKC').trim());
  const [hours, minutes] = [Number(found?.[1]), Number(found?.[2])];
  const valid = found && minutes < 60 && (hours < 24 || (hours === 24 && minutes === 0));
  return valid ? `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}` : undefined;
}
