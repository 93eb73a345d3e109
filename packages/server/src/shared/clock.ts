/** Where every "now" of the server comes from; tests hold it still. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();

export const minutes = (count: number) => count * 60_000;
export const days = (count: number) => count * 86_400_000;
