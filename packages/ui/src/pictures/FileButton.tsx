import { useRef, type ChangeEvent } from 'react';
import { Button } from '../Button.tsx';
import type { IconName } from '../IconSprite.tsx';

interface FileButtonProps {
  children: string;
  icon?: IconName;
  kind?: 'action' | 'second' | 'plain';
  wide?: boolean;
  busy?: boolean;
  /** Media types, as `<input accept>` takes them. */
  accept: string;
  onFile(file: File): void;
}

/** A button that lets one choose a file. The same file can be chosen twice. */
export function FileButton({ accept, onFile, ...button }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    currentTarget.value = '';
    if (file) onFile(file);
  };
  return (
    <>
      <Button {...button} onClick={() => input.current?.click()} />
      <input ref={input} type="file" accept={accept} onChange={choose} hidden />
    </>
  );
}
