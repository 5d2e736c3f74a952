import { Stripe } from "stripe";

import { type Connect, KEY } from "../src/measured-clients.ts";

/** Stripe's own client. It signs nothing: its key goes along as it is. */
export const connect: Connect = (origin) => {
  const { hostname, port } = new URL(origin);
  const stripe = new Stripe(KEY.secret, { host: hostname, port, protocol: "http" });
  return async () => (await stripe.customers.list({ limit: 10 })).data.length;
};
