/** A reference as it is read aloud: `7K3M9QPD` -> `7K3M-9QPD`. One that is written so already stays. */
export const readAloud = (reference: string): string => reference.replace(/^(\w{4})(\w{4})$/, '$1-$2');
