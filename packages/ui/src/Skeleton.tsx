interface SkeletonProps {
  /** What is on its way, for those who cannot see the shapes. */
  label: string;
  /** The widths of the lines to come, in per cent: the true shape of what follows. */
  lines?: readonly number[];
}

/** Stands in for what is loading; shows after 200 ms, so that a fast answer does not flicker. */
export function Skeleton({ label, lines = [55, 85, 70] }: SkeletonProps) {
  return (
    <div className="skeleton" role="group" aria-busy="true" aria-label={label}>
      {lines.map((width, index) => (
        <span key={index} style={{ width: `${width}%` }} />
      ))}
    </div>
  );
}
