/** A figure that has a limit. */
export interface Limited {
  what: string;
  figure: number;
  limit: number;
  unit?: string;
}

/** Prints each figure beside its limit, last of all, and makes the command fail where one is past it. */
export function holdTo(figures: readonly Limited[]): void {
  console.log();
  for (const { what, figure, limit, unit = '' } of figures) {
    const holds = figure <= limit; // not for NaN: a figure that could not be taken has failed
    console.log(`${holds ? 'holds' : 'FAILS'}  ${what}: ${Number(figure.toFixed(2))}${unit} (at most ${limit}${unit})`);
    if (!holds) process.exitCode = 1;
  }
}
