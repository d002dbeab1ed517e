import { Button } from '@mui/material';
import type { Conflict, Fix } from '@yutai/planning';
import { useGetOne } from 'ra-core';
import type { Person, Place, Vehicle } from '../api/records';
import { nameOf } from '../fields/name-of';
import { useT, useWord } from '../i18n/use-t';
import { isFromOther } from './excuse';
import { useConflictWords } from './use-conflict-words';

interface FixProps<F extends Fix> {
  fix: F;
  conflict: Conflict;
  onFix: (fix: Fix) => void;
}
type Of<K extends Fix['kind']> = Extract<Fix, { kind: K }>;

function Act({ onClick, children }: { onClick: () => void; children: string }) {
  return (
    <Button size="small" variant="outlined" color="inherit" onClick={onClick}>
      {children}
    </Button>
  );
}

export function MoveButton({ fix, onFix }: Omit<FixProps<Of<'move'>>, 'conflict'>) {
  const t = useT();
  const { span } = useConflictWords();
  return <Act onClick={() => onFix(fix)}>{t('conflict.fix.move', { time: span(fix) })}</Act>;
}

function PlaceButton({ fix, onFix }: FixProps<Of<'place'>>) {
  const t = useT();
  const { data } = useGetOne<Place>('places', { id: fix.placeId });
  if (!data) return null;
  return <Act onClick={() => onFix(fix)}>{t('conflict.fix.place', { place: nameOf(data) })}</Act>;
}

function VehicleButton({ fix, onFix }: FixProps<Of<'vehicle'>>) {
  const t = useT();
  const { data } = useGetOne<Vehicle>('vehicles', { id: fix.vehicleId });
  if (!data) return null;
  const words = t('conflict.fix.vehicle', { vehicle: nameOf(data), seats: data.seats });
  return <Act onClick={() => onFix(fix)}>{words}</Act>;
}

function CrewButton({ fix, onFix }: FixProps<Of<'crew'>>) {
  const t = useT();
  const word = useWord();
  const { data } = useGetOne<Person>('people', { id: fix.personId });
  if (!data) return null;
  const words = { person: nameOf(data), part: word('crewDuty', fix.part) };
  return (
    <Act onClick={() => onFix(fix)}>
      {t(fix.insteadOf ? 'conflict.fix.crewInstead' : 'conflict.fix.crewBesides', words)}
    </Act>
  );
}

function ExcuseButton({ fix, conflict, onFix }: FixProps<Of<'excuse'>>) {
  const t = useT();
  const person = nameOf(conflict.resource);
  if (isFromOther(fix)) {
    const names = { person: person || t('conflict.somebody'), activity: nameOf(conflict.other) };
    return <Act onClick={() => onFix(fix)}>{t('conflict.fix.excuseFrom', names)}</Act>;
  }
  const words = person ? t('conflict.fix.excuse', { person }) : t('conflict.fix.excuseSomebody');
  return <Act onClick={() => onFix(fix)}>{words}</Act>;
}

function ReadmitButton({ fix, onFix }: FixProps<Of<'readmit'>>) {
  const t = useT();
  const { data } = useGetOne<Person>('people', { id: fix.personId });
  if (!data) return null;
  return <Act onClick={() => onFix(fix)}>{t('conflict.fix.readmit', { person: nameOf(data) })}</Act>;
}

/** One click that mends a conflict. A move mends them all and stands apart; an override needs a reason. */
export function FixButton({ fix, ...props }: FixProps<Fix>) {
  if (fix.kind === 'vehicle') return <VehicleButton fix={fix} {...props} />;
  if (fix.kind === 'crew') return <CrewButton fix={fix} {...props} />;
  if (fix.kind === 'place') return <PlaceButton fix={fix} {...props} />;
  if (fix.kind === 'readmit') return <ReadmitButton fix={fix} {...props} />;
  if (fix.kind === 'excuse') return <ExcuseButton fix={fix} {...props} />;
  return null;
}
