import { useRef, useState } from 'react';
import { ConflictError, ProblemError, StaleError } from '../api/problem';
import { dataProvider } from '../api/data-provider';
import { nameOf } from '../fields/name-of';
import { useT } from '../i18n/use-t';
import { useNotifyError } from '../pages/use-notify-error';
import { useWarn } from '../pages/use-warn';
import {
  EMPTY,
  nextStep,
  remembered,
  stepped,
  type Direction,
  type Edit,
  type History,
  type Saved,
} from './model/history';
import { saveEdit } from './save';

interface Outcomes {
  reread: () => Promise<unknown>;
  say: (text: string) => void;
}

const titleOf = async ({ resource, id }: Edit) =>
  dataProvider.getOne(resource, { id }).then(
    ({ data }) => nameOf(data),
    () => '…',
  );

/** Says what of a step was not taken back, or not done again. */
function useTell() {
  const t = useT();
  const warn = useWarn();
  const notifyError = useNotifyError();
  return async (edit: Edit, error: unknown) => {
    const title = await titleOf(edit);
    const gone = error instanceof ProblemError && error.status === 404;
    if (error instanceof StaleError || gone) warn(t('board.done.staleStep', { title }));
    else if (error instanceof ConflictError) warn(t('board.done.refusedStep', { title }));
    else notifyError(error);
  };
}

/** One's own steps, to be taken back and done again. Whatever is saved is saved one after the other. */
export function useSteps({ reread, say }: Outcomes) {
  const t = useT();
  const tell = useTell();
  const history = useRef<History>(EMPTY);
  const [offered, setOffered] = useState({ undo: false, redo: false });
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const queue = (task: () => Promise<void>) => {
    const next = line.current.then(task);
    line.current = next.catch(() => undefined);
    return next;
  };
  const become = (next: History) => {
    history.current = next;
    setOffered({ undo: next.done.length > 0, redo: next.undone.length > 0 });
  };
  const run = async (direction: Direction) => {
    const step = nextStep(history.current, direction);
    if (!step) return;
    const [saved, renamed]: [Saved[], Map<string, string>] = [[], new Map()];
    for (const edit of direction === 'undo' ? [...step].reverse() : step) {
      try {
        const result = await saveEdit(edit, direction, history.current.left.get(edit.id) ?? 0);
        saved.push(result);
        if (result.edit.id !== edit.id) renamed.set(edit.id, result.edit.id);
      } catch (error) {
        await tell(edit, error);
      }
    }
    become(stepped(history.current, direction, saved, renamed));
    if (saved.length > 0) say(t(direction === 'undo' ? 'board.done.undone' : 'board.done.redone'));
    await reread();
  };
  return {
    queue,
    offered,
    remember: (saved: readonly Saved[]) => {
      if (saved.length > 0) become(remembered(history.current, saved));
    },
    undo: () => void queue(() => run('undo')),
    redo: () => void queue(() => run('redo')),
  };
}
