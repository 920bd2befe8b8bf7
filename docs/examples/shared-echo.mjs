// Sends every message back, by the memory that its parent shares with it: see shared-echo-client.mjs, which starts it.

import { sys } from 'rawsyscall';
import { mapMemory } from 'rawsyscall/async';
import { PR_SET_PDEATHSIG, SIGTERM } from 'rawsyscall/constants';
import { RING_BYTES, sharedRing } from './shared-ring.mjs';

sys.prctl(PR_SET_PDEATHSIG, SIGTERM, 0, 0, 0); // Nobody else would wake it when its parent ends.
const memory = mapMemory({ fd: 3, lengthBytes: 2 * RING_BYTES });
const [requests, answers] = [sharedRing(memory, 0), sharedRing(memory, RING_BYTES)];
for (;;) await answers.send(await requests.receive());
