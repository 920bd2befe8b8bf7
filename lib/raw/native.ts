// The addon, loaded where this is imported.

import { addon } from './addon.js';

export const native = addon();
