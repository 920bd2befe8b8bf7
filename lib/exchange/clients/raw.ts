// The raw client: the article's last rung. It blocks the thread; see exchange.ts.

import { exchange } from '../exchange.js';
import type { Client } from './client.js';

export const client: Client = async (endpoint, options) => {
  if (!endpoint.address.includes(':')) {
    return exchange(endpoint, options);
  }
  const { packSockaddrIn6 } = await import('../../kernel/address/sockaddr-in6.js');
  return exchange(endpoint, { ...options, sockaddr: packSockaddrIn6(endpoint) });
};
