/** A visit's reference in two halves, as it is read aloud: `7K3M-9QPD`. */
export const readAloud = (reference: string): string => `${reference.slice(0, 4)}-${reference.slice(4)}`;
