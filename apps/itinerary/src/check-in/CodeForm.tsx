import type { TargetedSubmitEvent } from 'preact';
import { useState } from 'preact/hooks';
import { useCheckInStrings } from './words';

/** For when a badge cannot be scanned: the code that is printed on it. */
export function CodeForm({ enter }: { enter: (text: string) => void }) {
  const say = useCheckInStrings();
  const [code, setCode] = useState('');
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (code.trim() === '') return;
    enter(code);
    setCode('');
  };
  return (
    <form class="code" onSubmit={submit}>
      <input
        aria-label={say.code}
        placeholder={say.code}
        value={code}
        maxLength={40}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        onInput={({ currentTarget }) => setCode(currentTarget.value)}
      />
      <button type="submit" class="button">
        {say.enter}
      </button>
    </form>
  );
}
