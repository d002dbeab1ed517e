import type { ComponentChildren } from 'preact';
import { Icon } from '../components/Icon';
import { callLink } from './call';

interface Props {
  phone: string;
  children: ComponentChildren;
  /** What they are, in a second line. */
  more?: ComponentChildren;
}

/** Somebody who is called with one tap. */
export function Call({ phone, children, more }: Props) {
  return (
    <a class="row" href={callLink(phone)}>
      <Icon name="phone" />
      <span class="row-words">
        <b>{children}</b>
        {more && <span class="row-more">{more}</span>}
        <span class="row-phone">{phone}</span>
      </span>
    </a>
  );
}
