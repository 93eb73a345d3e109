import type { IconName } from './IconSprite.tsx';

interface IconProps {
  name: IconName;
  className?: string;
}

/** A drawn sign from the page's `IconSprite`. Never alone: a word stands beside it. */
export function Icon({ name, className = '' }: IconProps) {
  return (
    <svg className={`icon ${className}`.trim()} aria-hidden="true">
      <use href={`#icon-${name}`} />
    </svg>
  );
}
