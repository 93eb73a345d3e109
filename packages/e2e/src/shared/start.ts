import { writeFileSync } from 'node:fs';
import { startProduct, type Product } from '../product/product.ts';

declare global {
  var sharedProduct: Product | undefined;
}

/** One product for all journeys that leave it running; each takes people of its own (people.ts). */
export default async function start() {
  const product = await startProduct();
  globalThis.sharedProduct = product;
  process.env.OPENVISIT_JOURNEYS = product.dataDirectory;
  writeFileSync(`${product.dataDirectory}/journeys.json`, JSON.stringify(product));
}
