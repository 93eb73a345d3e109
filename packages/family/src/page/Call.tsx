import { Button } from '@openvisit/ui/Button.tsx';

/** A phone number to press. */
export function Call({ phone }: { phone: string }) {
  return (
    <Button kind="second" icon="phone" href={`tel:${phone.replace(/[^+\d]/g, '')}`}>
      <span className="num">{phone}</span>
    </Button>
  );
}
