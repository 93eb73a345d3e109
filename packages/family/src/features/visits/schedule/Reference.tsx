/** A visit's number in two halves, `7K3M-9QPD`; who hears it hears letter after letter. */
export function Reference({ code }: { code: string }) {
  const letters = [...code.replaceAll('-', '')];
  const half = letters.length / 2;
  return (
    <>
      <span aria-hidden="true">
        {letters.slice(0, half).join('')}-{letters.slice(half).join('')}
      </span>
      <span className="unseen">{letters.join(', ')}</span>
    </>
  );
}
