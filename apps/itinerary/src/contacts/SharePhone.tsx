import type { Contacts } from '../beside/beside';
import { useWords } from '../words';

interface Props {
  phone: Contacts['phone'];
  /** As the delegate said here, until that has arrived. */
  said: boolean | null;
  share: (shared: boolean) => void;
}

/** Whether the rest of the delegation sees the delegate's number; nobody does unless they say so. */
export function SharePhone({ phone, said, share }: Props) {
  const { strings } = useWords();
  const { contacts } = strings;
  const shared = said ?? phone.shared;
  return (
    <section class="part" aria-labelledby="own-phone">
      <h2 class="part-heading" id="own-phone">
        {contacts.ownPhone}
      </h2>
      {phone.number === null ? (
        <p class="tab-note">{contacts.noOwnPhone}</p>
      ) : (
        <>
          <button
            type="button"
            class="switch"
            role="switch"
            aria-checked={shared}
            aria-describedby="own-phone-state"
            onClick={() => share(!shared)}
          >
            <span class="switch-words">
              {contacts.sharePhone}
              <span class="row-phone">{phone.number}</span>
            </span>
            <span class="switch-track" aria-hidden="true" />
          </button>
          <p class="tab-note" id="own-phone-state" role="status">
            {said !== null && said !== phone.shared
              ? contacts.phoneWaits
              : shared
                ? contacts.phoneShown
                : contacts.phoneHidden}
          </p>
        </>
      )}
    </section>
  );
}
