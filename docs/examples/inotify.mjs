// Tells what happens in a directory, in the kernel's own events and their order: the two of a rename have one cookie, and when
// there were too many, that is an event, too. inotify(7).
//
//     node inotify.mjs /etc

import { sys, unpackStruct } from 'rawsyscall';
import { asyncSys } from 'rawsyscall/async';
import * as C from 'rawsyscall/constants';

const { IN_CREATE, IN_DELETE, IN_CLOSE_WRITE, IN_MOVED_FROM, IN_MOVED_TO, IN_Q_OVERFLOW } = C;
const NAMES = { IN_CREATE, IN_DELETE, IN_CLOSE_WRITE, IN_MOVED_FROM, IN_MOVED_TO, IN_Q_OVERFLOW };
const fd = sys.inotify_init1(C.IN_CLOEXEC);
sys.inotify_add_watch(fd, process.argv[2], C.IN_ALL_EVENTS);
console.log('watching');

const bytes = Buffer.alloc(65536);
for (;;) {
  const length = await asyncSys.read(fd, bytes, bytes.length);
  for (let at = 0; at < length; ) {
    const { mask, cookie, len } = unpackStruct('inotify_event', bytes.subarray(at, at + 16));
    const [name] = bytes.toString('utf8', at + 16, at + 16 + len).split('\0');
    const events = Object.keys(NAMES).filter((each) => (mask & NAMES[each]) !== 0);
    if (events.length > 0) console.log(JSON.stringify({ events, name, cookie }));
    at += 16 + len;
  }
}
