import { Icon } from './Icon.tsx';

interface ArchProps {
  /** A picture of the person; a drawn figure without one. */
  src?: string | undefined;
  /** Who it is; left out where the name stands beside it. */
  alt?: string;
  /** Width in rem. The height is a quarter more. */
  size?: number;
}

/** A person, in an arch. */
export function Arch({ src, alt = '', size = 4 }: ArchProps) {
  return (
    <span className="arch" style={{ width: `${size}rem`, height: `${size * 1.25}rem` }}>
      {src ? <img src={src} alt={alt} /> : <Icon name="person" />}
    </span>
  );
}
