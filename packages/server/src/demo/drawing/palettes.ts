/** One skin, lit, in shade, and its lips; undertones differ, so that nobody is a paler or darker copy of another. */
export interface Skin {
  base: string;
  shade: string;
  lips: string;
  blush: string;
}

/** From the fairest to the deepest. */
export const skins: readonly Skin[] = [
  { base: '#f3d3bd', shade: '#d9a58a', lips: '#c4796f', blush: '#e8a090' },
  { base: '#efc9a8', shade: '#d19a74', lips: '#bb6d60', blush: '#e39a80' },
  { base: '#e8bb95', shade: '#c68d65', lips: '#b16556', blush: '#d98c6c' },
  { base: '#dcaa7e', shade: '#b87f55', lips: '#a65c4c', blush: '#cc7f5c' },
  { base: '#c9946a', shade: '#a36d47', lips: '#954f42', blush: '#b96d4c' },
  { base: '#b37c52', shade: '#8d5a38', lips: '#86473b', blush: '#a25b3e' },
  { base: '#976341', shade: '#74472c', lips: '#743c33', blush: '#894c35' },
  { base: '#7b4d33', shade: '#5b3522', lips: '#653431', blush: '#713a2a' },
  { base: '#5f3a28', shade: '#44271a', lips: '#56302d', blush: '#5a2e23' },
];

export interface HairColour {
  base: string;
  light: string;
}

export const hairColours = {
  black: { base: '#211d20', light: '#3d363a' },
  espresso: { base: '#33241d', light: '#53402f' },
  brown: { base: '#56392a', light: '#7a5740' },
  chestnut: { base: '#74452c', light: '#99633f' },
  auburn: { base: '#8c4226', light: '#b0613a' },
  sand: { base: '#a57e50', light: '#c6a274' },
  blond: { base: '#c9a468', light: '#e2c590' },
  salt: { base: '#6e6a69', light: '#9a9694' },
  grey: { base: '#9d9b98', light: '#c4c2be' },
  white: { base: '#d3d1cb', light: '#ebe9e4' },
} as const satisfies Record<string, HairColour>;

/** Cloth: the piece itself and its shade. */
export const cloths: readonly { base: string; shade: string }[] = [
  { base: '#3f7f86', shade: '#31656b' },
  { base: '#7a4b5c', shade: '#613a48' },
  { base: '#4d6a8f', shade: '#3c5473' },
  { base: '#c9b48f', shade: '#ab956f' },
  { base: '#5f7a52', shade: '#4a6140' },
  { base: '#b4633f', shade: '#924d2f' },
  { base: '#3a4250', shade: '#2a303b' },
  { base: '#d9d4c8', shade: '#bbb5a6' },
  { base: '#8d86a8', shade: '#716b8a' },
  { base: '#c98a86', shade: '#aa6e6a' },
  { base: '#d6a341', shade: '#b58530' },
  { base: '#6b5546', shade: '#544236' },
];
