import { badgeText, badgeWords, tripleIn, type Language } from '@yutai/domain';
import type { Delegate, Edition } from '../api/records';
import { formatDays } from '../fields/format-time';
import { useT } from '../i18n/use-t';
import { words } from '../i18n/words';
import { QrCode } from '../releases/QrCode';
import { printedName, printedNames, sizeOf, type Printed } from './badge-names';

/** In mm. */
const NAME = { width: 52, most: 8, least: 4.2 };
const SECOND = { width: 52, most: 4.6, least: 3 };
const BESIDE = { width: 52, most: 3.2, least: 2.4 };
const QR = 88;

interface LineProps {
  printed: Printed | null;
  room: typeof NAME;
  className: string;
}

function Line({ printed, room, className }: LineProps) {
  if (!printed) return null;
  return (
    <p className={className} lang={printed.language} style={{ fontSize: `${sizeOf(printed.words, room)}mm` }}>
      {printed.words}
    </p>
  );
}

/** A delegate's badge, 86 × 54 mm: whom to call by name from two metres, and a code to scan. */
export function Badge({ delegate, edition }: { delegate: Delegate; edition: Edition }) {
  const t = useT();
  const [first, ...others] = printedNames(delegate.personName);
  const own: Language = first?.language ?? 'en';
  const role = words.delegateRole[delegate.role];
  const code = badgeWords(delegate.badgeCode ?? '');
  const beside = [delegate.organisationName, delegate.delegationName]
    .map((name) => name && printedName(name, own))
    .filter((printed, at, all) => all.findIndex((other) => other?.words === printed?.words) === at);
  return (
    <article className={`badge badge-${delegate.role}`}>
      <header className="badge-band">
        <p lang={own}>{printedName(edition.name, own)?.words}</p>
        <p lang={own}>{formatDays(edition.startsOn, edition.endsOn, own)}</p>
      </header>
      <div className="badge-words">
        <Line className="badge-name" printed={first ?? null} room={NAME} />
        <Line className="badge-second" printed={others[0] ?? null} room={SECOND} />
        <Line className="badge-second" printed={others[1] ?? null} room={SECOND} />
        {beside.map((printed, at) => (
          <Line key={at} className="badge-beside" printed={printed} room={BESIDE} />
        ))}
      </div>
      <div className="badge-code">
        <QrCode text={badgeText(delegate.badgeCode ?? '')} label={t('badge.qr', { code })} size={QR} />
        <p>{code}</p>
      </div>
      <footer className="badge-band">
        <p lang={own}>{tripleIn(role, own)}</p>
        {own !== 'en' && <p lang="en">{tripleIn(role, 'en')}</p>}
      </footer>
    </article>
  );
}
