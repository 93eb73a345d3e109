import { writeFileSync } from 'node:fs';
import { startProduct, type Product } from '../product/product.ts';

declare global {
  var sharedProduct: Product | undefined;
}

/** The journeys' browsers say themselves from where they come, as a proxy in front would: attempts are counted by address. */
const environment = { TRUSTED_PROXIES: '127.0.0.1,::1' };

/** One product for all journeys that leave it running; each takes people of its own (people.ts). */
export default async function start() {
  const product = await startProduct({ environment });
  globalThis.sharedProduct = product;
  process.env.OPENVISIT_JOURNEYS = product.dataDirectory;
  writeFileSync(`${product.dataDirectory}/journeys.json`, JSON.stringify(product));
}
