import { Fragment } from 'react';

/** A secret in groups of four, as one types it; copied, it has no gaps. */
export function SecretToType({ secret }: { secret: string }) {
  const groups = secret.match(/.{1,4}/g) ?? [];
  return (
    <code className="secret">
      {groups.map((group, index) => (
        <Fragment key={index}>
          <span>{group}</span>
          <wbr />
        </Fragment>
      ))}
    </code>
  );
}
