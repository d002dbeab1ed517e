import { useState } from 'preact/hooks';
import type { Contacts } from '../beside/beside';
import { useWords } from '../words';

interface Props {
  /** What was kept before the page knew of mail has none. */
  mail: Contacts['mail'] | undefined;
  /** Whether it has arrived. */
  want: (wanted: boolean) => Promise<boolean>;
}

/** Whether the delegate is told of changes by mail. It is only said with a network. */
export function OwnMail({ mail, want }: Props) {
  const { strings } = useWords();
  const { contacts } = strings;
  const [failed, setFailed] = useState(false);
  if (!mail?.address) return null;
  const { address, wanted } = mail;
  return (
    <section class="part" aria-labelledby="own-mail">
      <h2 class="part-heading" id="own-mail">
        {contacts.ownMail}
      </h2>
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked={wanted}
        aria-describedby="own-mail-state"
        onClick={() => void want(!wanted).then((arrived) => setFailed(!arrived))}
      >
        <span class="switch-words">
          {contacts.wantMail}
          <span class="row-phone">{address}</span>
        </span>
        <span class="switch-track" aria-hidden="true" />
      </button>
      <p class="tab-note" id="own-mail-state" role="status">
        {failed ? contacts.mailFailed : wanted ? contacts.mailOn : contacts.mailOff}
      </p>
    </section>
  );
}
