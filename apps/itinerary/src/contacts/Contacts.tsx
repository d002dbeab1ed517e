import { pickText } from '@yutai/domain';
import { AsOf } from '../components/AsOf';
import { PersonName, Text } from '../components/Text';
import type { Contacts as ContactsType, Loaded } from '../beside/beside';
import { useWords } from '../words';
import { Call } from './Call';
import { callLink } from './call';
import { Members } from './Members';
import { OwnMail } from './OwnMail';
import { SharePhone } from './SharePhone';
import { Stay } from './Stay';

interface Props {
  loaded: Loaded<ContactsType> | undefined;
  /** Left out where nothing can be said, as in a file. */
  sharing?: Sharing;
  /** Left out likewise. */
  wantMail?: (wanted: boolean) => Promise<boolean>;
}

interface Sharing {
  /** As the delegate said here, until that has arrived. */
  said: boolean | null;
  share: (shared: boolean) => void;
}

/** Whom to call, where they stay, and who else is of the delegation. */
export function Contacts({ loaded, sharing, wantMail }: Props) {
  const { strings } = useWords();
  if (!loaded) return <p class="tab-note">{strings.notYetLoaded}</p>;
  const contacts = loaded.body;
  return (
    <>
      <Help {...contacts} />
      <Stay {...contacts} />
      <Members members={contacts.members} />
      {sharing && <SharePhone phone={contacts.phone} {...sharing} />}
      {wantMail && <OwnMail mail={contacts.mail} want={wantMail} />}
      <AsOf at={loaded.asOf} />
    </>
  );
}

/** Who looks after them comes first; then what is the same for everybody. */
function Help({ liaison, crew, emergencyNumbers }: ContactsType) {
  const { strings, language } = useWords();
  const { contacts } = strings;
  return (
    <section class="part" aria-labelledby="help">
      <h2 class="part-heading" id="help">
        {contacts.help}
      </h2>
      {liaison?.phone ? (
        <Call phone={liaison.phone} more={contacts.liaison}>
          {liaison.name}
        </Call>
      ) : (
        <p class="tab-note">{liaison ? `${contacts.liaison} ${liaison.name}` : contacts.noLiaison}</p>
      )}
      {crew.map(({ name, duties, phone }) => (
        <Call
          key={phone}
          phone={phone}
          more={duties.map((duty) => contacts.duty[duty]).join(strings.between)}
        >
          <PersonName of={name} />
        </Call>
      ))}
      {emergencyNumbers.length > 0 && (
        <ul class="emergency" aria-label={contacts.emergency}>
          {emergencyNumbers.map(({ name, phone }, index) => (
            <li key={index}>
              <a href={callLink(phone)} aria-label={`${pickText(name, language)} ${phone}`}>
                <b>{phone}</b> <Text of={name} />
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
