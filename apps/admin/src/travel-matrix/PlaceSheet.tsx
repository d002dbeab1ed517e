import { Autocomplete, TextField } from '@mui/material';
import type { Place } from '../api/records';
import { nameOf } from '../fields/name-of';
import { useT } from '../i18n/use-t';
import { Empty } from '../pages/Notice';
import { RoadSheet } from './RoadSheet';
import type { Change, Roads } from './roads';
import type { Spot } from './use-sheet';

interface Props {
  roads: Roads;
  places: readonly Place[];
  placeId: string | null;
  onPlace: (id: string | null) => void;
  change: (changesOf: (roads: Roads) => Change[]) => void;
}

/** One place: the road to every other, and back. */
export function PlaceSheet({ roads, places, placeId, onPlace, change }: Props) {
  const t = useT();
  const sorted = [...places].sort((one, other) => nameOf(one).localeCompare(nameOf(other)));
  const chosen = sorted.find(({ id }) => id === placeId) ?? sorted[0];
  if (!chosen) return <Empty title={t('travel.noPlaces')} />;
  const others = sorted.filter(({ id }) => id !== chosen.id);
  const endsAt = ({ row, column }: Spot) => {
    const [here, there] = [chosen, others[row]!];
    const [from, to] = column === 0 ? [here, there] : [there, here];
    return {
      from: { place: from.id },
      to: { place: to.id },
      words: `${nameOf(from)} → ${nameOf(to)}`,
    };
  };
  return (
    <>
      <Autocomplete
        options={sorted}
        value={chosen}
        getOptionLabel={nameOf}
        getOptionKey={({ id }) => id}
        isOptionEqualToValue={(one, other) => one.id === other.id}
        onChange={(_, place) => onPlace(place?.id ?? null)}
        disableClearable
        renderInput={(input) => <TextField {...input} label={t('travel.place')} />}
        sx={{ maxWidth: 420 }}
      />
      <RoadSheet
        key={chosen.id}
        label={t('travel.fromPlace', { name: nameOf(chosen) })}
        corner={t('travel.otherPlace')}
        rows={others.map((place) => ({ key: place.id, name: nameOf(place) }))}
        columns={[
          { key: 'there', name: t('travel.there') },
          { key: 'back', name: t('travel.back') },
        ]}
        {...{ roads, endsAt, change }}
      />
    </>
  );
}
