import { LinkSection, type LinkKind } from '../links/LinkSection';

const KIND: LinkKind = {
  resource: 'delegates',
  part: 'link',
  right: 'links',
  title: 'link.title',
  about: 'link.about',
  qr: 'link.qr',
  replaceText: 'link.replaceText',
  withdrawText: 'link.withdrawText',
};

/** The link that opens a delegate's itinerary, on the page of the delegate; for those who may give it out. */
export const DelegateLink = () => <LinkSection kind={KIND} />;
