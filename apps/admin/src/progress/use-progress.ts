import { useState } from 'react';
import { useSheet } from '../sheets/use-sheet';
import { isLoss } from './loss';
import {
  applyProgress,
  fresh,
  previewProgress,
  type ProgressRow,
  type Rate,
  type Reading,
} from './progress-client';

/** A sheet on its way in, with what of it is ticked and what is said of its lines. */
export function useProgress(editionId: string) {
  const sheet = useSheet(
    {
      key: editionId,
      preview: (reading: Reading, language, signal) => previewProgress(editionId, reading, language, signal),
      apply: (reading: Reading, language) => applyProgress(editionId, reading, language),
    },
    fresh,
  );
  const [ticks, setTicks] = useState<ReadonlyMap<number, boolean>>(new Map());
  const [isUndone, setUndone] = useState(false);
  const [source, setSource] = useState('');
  const [rates, setRates] = useState<readonly Rate[]>([]);
  /** A rate without its source is none. */
  const isWhole = rates.every(({ cnyRate, cnyRateSource }) => !cnyRate.trim() === !cnyRateSource.trim());
  const rows = sheet.done?.rows ?? sheet.preview?.record.rows ?? [];
  /** Once it was done, what the API says was; until somebody says so, nothing by which something known becomes less. */
  const isTaken = (row: ProgressRow) =>
    row.outcome === 'changed' && (sheet.done !== undefined || (ticks.get(row.row) ?? !isLoss(row)));

  const read = (file: File) => {
    setTicks(new Map());
    setSource(file.name);
    sheet.read(file);
  };
  const tick = (ticked: readonly ProgressRow[], isOn: boolean) =>
    setTicks((before) => new Map([...before, ...ticked.map(({ row }) => [row, isOn] as const)]));
  /** What a person says in place of whatever was said of the row before. */
  const choose = (row: number, agreementId: string) => {
    const others = (sheet.reading?.choices ?? []).filter((choice) => choice.row !== row);
    setTicks((before) => new Map([...before].filter(([ticked]) => ticked !== row)));
    sheet.change({ choices: [...others, { row, agreementId }] });
  };
  const apply = () =>
    sheet.apply({
      leftOut: rows.filter((row) => !isTaken(row)).map(({ row }) => ({ row })),
      source: source.trim() || null,
      rates: rates.filter(({ cnyRate }) => cnyRate.trim() !== ''),
    });
  return {
    ...{ ...sheet, read, rows, isTaken, tick, choose, apply },
    ...{ isUndone, undone: () => setUndone(true) },
    ...{ source, setSource, rates, setRates, isWhole, count: rows.filter(isTaken).length },
  };
}

export type Progressing = ReturnType<typeof useProgress>;
