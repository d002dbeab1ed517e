import { FormControlLabel, Switch } from '@mui/material';
import { districtOf, DISTRICTS, pickText } from '@yutai/domain';
import { useStore } from 'ra-core';
import type { Place } from '../api/records';
import { useLanguage, useT } from '../i18n/use-t';
import { RoadSheet } from './RoadSheet';
import type { Change, Entry, Roads } from './roads';
import type { Spot } from './use-sheet';

interface Props {
  roads: Roads;
  places: readonly Place[];
  entries: readonly Entry[];
  change: (changesOf: (roads: Roads) => Change[]) => void;
}

/** The districts that somebody goes to, or that something is known of. */
function inUse(places: readonly Place[], entries: readonly Entry[]): ReadonlySet<string> {
  const ends = entries.flatMap(({ fromDistrictCode, toDistrictCode }) => [fromDistrictCode, toDistrictCode]);
  const codes = [...places.map(({ districtCode }) => districtCode), ...ends];
  return new Set(codes.filter((code) => code !== null));
}

/** District by district: each row is where the road starts. */
export function DistrictSheet({ roads, places, entries, change }: Props) {
  const t = useT();
  const language = useLanguage();
  const [everyOne, setEveryOne] = useStore('travelMatrix.everyDistrict', false);
  const used = inUse(places, entries);
  const lines = DISTRICTS.filter(({ code }) => everyOne || used.has(code)).map(({ code, name }) => ({
    key: code,
    name: pickText(name, language),
  }));
  const endsAt = ({ row, column }: Spot) => {
    const [from, to] = [lines[row]!.key, lines[column]!.key];
    const words = [from, to].map((code) => pickText(districtOf(code)?.name, language)).join(' → ');
    return { from: { district: from }, to: { district: to }, words };
  };
  return (
    <>
      <FormControlLabel
        control={<Switch checked={everyOne} onChange={(_, checked) => setEveryOne(checked)} />}
        label={t('travel.everyDistrict')}
      />
      <RoadSheet
        label={t('travel.districts')}
        corner={t('travel.fromTo')}
        rows={lines}
        columns={lines}
        {...{ roads, endsAt, change }}
      />
    </>
  );
}
