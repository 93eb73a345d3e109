/** The seed of a model's walks: the same on every machine, another one with OPENVISIT_MODEL_SEED. */
export const modelSeed = (): number => Number(process.env.OPENVISIT_MODEL_SEED ?? 20_301_105);
