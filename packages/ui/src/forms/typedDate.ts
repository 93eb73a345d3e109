/** A date as people type it, in three boxes; all of it text. */
export interface TypedDate {
  month: string;
  day: string;
  year: string;
}

export const emptyDate: TypedDate = { month: '', day: '', year: '' };

/** Whether nothing was typed yet. */
export const isEmptyDate = ({ month, day, year }: TypedDate): boolean => !`${month}${day}${year}`.trim();

/** `8`, `2`, `1974` -> `1974-08-02`; nothing for a day that no calendar has. */
export function isoDateOf({ month, day, year }: TypedDate): string | undefined {
  const parts = [year, month, day].map(part => part.trim());
  if (!/^\d{4}$/.test(parts[0]!) || parts.slice(1).some(part => !/^\d{1,2}$/.test(part))) return undefined;
  const iso = parts.map(part => part.padStart(2, '0')).join('-');
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}

/** `1974-08-02` -> the three boxes. */
export function typedDateOf(iso: string): TypedDate {
  const [year = '', month = '', day = ''] = iso.split('-');
  return { month: String(Number(month)), day: String(Number(day)), year };
}
