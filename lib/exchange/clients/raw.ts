// The raw client: the article's last rung. It blocks the thread; see exchange.ts.

import { exchange } from '../exchange.js';
import type { Client } from './client.js';

export const client: Client = async (endpoint, options) => exchange(endpoint, options);
