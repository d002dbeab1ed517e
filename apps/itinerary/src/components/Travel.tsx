import type { Leg } from '../schedule';
import { useWords } from '../words';

/** How far it is, in words: by road and boarding, at the same place, or unknown. */
export function Travel({ leg: { minutes, boardingMinutes, samePlace } }: { leg: Leg }) {
  const { strings } = useWords();
  if (samePlace) return <>{strings.samePlace}</>;
  if (minutes === null) return <>{strings.travelUnknown}</>;
  return (
    <>
      {strings.travel(minutes)}
      {boardingMinutes > 0 && (
        <>
          {strings.between}
          {strings.boarding(boardingMinutes)}
        </>
      )}
    </>
  );
}
