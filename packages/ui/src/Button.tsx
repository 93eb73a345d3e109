import type { AnchorHTMLAttributes, ButtonHTMLAttributes, MouseEvent, ReactNode, Ref } from 'react';
import { Icon } from './Icon.tsx';
import type { IconName } from './IconSprite.tsx';
import { Kbd } from './Kbd.tsx';

interface Look {
  kind?: 'action' | 'second' | 'plain' | 'good' | 'stop';
  wide?: boolean;
  slim?: boolean;
  icon?: IconName;
  /** The single key that does the same, printed on the button. */
  kbd?: string;
  /** Sending: a second press does nothing, the words and the place stay. */
  busy?: boolean;
  children: ReactNode;
}
type AsButton = Look & ButtonHTMLAttributes<HTMLButtonElement> & { href?: undefined; ref?: Ref<HTMLButtonElement> };
type AsLink = Look & AnchorHTMLAttributes<HTMLAnchorElement> & { href: string; ref?: Ref<HTMLAnchorElement> };

/**
 * A thing to press: a link when it has an `href`, else a button that submits only when told to. With `aria-disabled` it does
 * nothing and keeps the focus, where `disabled` would lose it.
 */
export function Button(props: AsButton | AsLink) {
  const { kind = 'action', wide, slim, icon, kbd, busy, children, className = '', ...rest } = props;
  const classes = ['btn', kind !== 'action' && kind, wide && 'wide', slim && 'slim', className]
    .filter(Boolean)
    .join(' ');
  const content = (
    <>
      {busy ? <span className="spinner" aria-hidden="true" /> : null}
      {icon && <Icon name={icon} />}
      {children}
      {kbd && <Kbd>{kbd}</Kbd>}
    </>
  );
  const shared = {
    className: classes,
    'aria-keyshortcuts': kbd,
    'aria-busy': busy || undefined,
    'aria-disabled': busy || rest['aria-disabled'] || undefined,
  };

  if (rest.href !== undefined) return <a {...(rest as AsLink)} {...shared} children={content} />;
  const { onClick, type = 'button', ...button } = rest as Omit<AsButton, keyof Look>;
  // The second click of a double click often lands on the next page, on the button that takes this one's place.
  const isAgain = ({ detail }: MouseEvent) => type === 'submit' && detail > 1;
  const press = (event: MouseEvent<HTMLButtonElement>) =>
    shared['aria-disabled'] || isAgain(event) ? event.preventDefault() : onClick?.(event);
  return <button {...button} {...shared} type={type} onClick={press} children={content} />;
}
