import { clearAway } from '../product/product.ts';

/** Ctrl-C, and nothing may be left. */
export default async function stop() {
  const product = globalThis.sharedProduct;
  if (!product) return;
  const { left } = await product.interrupt();
  clearAway(product);
  if (left.length > 0) throw new Error(`Ctrl-C left behind:\n${left.join('\n')}`);
}
