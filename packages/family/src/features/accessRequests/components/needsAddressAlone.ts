/** Pictures cannot be sent from here yet, and all that was asked for must come at once. */
export const needsAddressAlone = (pieces: readonly string[]) =>
  pieces.length > 0 && pieces.every(piece => piece === 'ADDRESS');
