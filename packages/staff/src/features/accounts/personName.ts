interface Named {
  givenName: string;
  familyName: string;
}

/** `Elena Vargas` */
export const fullName = ({ givenName, familyName }: Named): string => `${givenName} ${familyName}`;

/** `R. Soto`: how staff call each other on a screen. */
export const shortName = ({ givenName, familyName }: Named): string =>
  `${Array.from(givenName)[0] ?? ''}. ${familyName}`;
