// ring.multishot: the operations that go on by themselves, each with its entry and the meaning of its completions.
// io_uring_enter(2).

import { SYS } from '../../kernel/syscall-numbers.js';
import { SOCK_CLOEXEC } from '../../kernel/tables/socket-constants.js';
import {
  IORING_ACCEPT_MULTISHOT,
  IORING_CQE_BUFFER_SHIFT,
  IORING_CQE_F_BUFFER,
  IORING_OP_ACCEPT,
  IORING_OP_POLL_ADD,
  IORING_OP_READ_MULTISHOT,
  IORING_OP_RECV,
  IORING_POLL_ADD_MULTI,
  IORING_RECV_MULTISHOT,
} from '../../kernel/tables/system-constants.js';
import { disown, own, owningSyscall } from '../../raw/owned-fds.js';
import type { Fd } from '../../typed/sys-calls.js';
import { Multishot, type MultishotOptions, type Shape } from './multishot.js';
import { absence } from './operation.js';
import type { RegisteredFile } from './registered-file.js';
import type { RingCore } from './ring-core.js';

/** The operations that go on by themselves; none begins before the first step of a loop. */
export interface RingMultishot {
  /**
   * The connections to a listening socket: a descriptor for each, which belongs to who gets it. What came and no loop took is closed
   * when the object is collected. accept4(2).
   * @param flags SOCK_CLOEXEC when left out.
   */
  accept4(fd: Fd | RegisteredFile, flags?: number, options?: MultishotOptions): Multishot<number>;
  /**
   * What a socket receives: pieces of a stream until its end, or datagrams until an empty one, in memory of their own and of
   * bufferBytes at most, to which a datagram is cut off. recv(2).
   */
  recv(fd: Fd | RegisteredFile, flags?: number, options?: MultishotOptions): Multishot<Uint8Array>;
  /**
   * What there is to read of a pipe, a terminal, an eventfd and the like, until its end. A file on a disk is EBADFD. Since Linux 6.7.
   * read(2).
   */
  read(fd: Fd | RegisteredFile, options?: MultishotOptions): Multishot<Uint8Array>;
  /** The events of a descriptor, as poll(2) returns them: those that came since the last step are one. poll(2). */
  poll(fd: Fd | RegisteredFile, events: number, options?: MultishotOptions): Multishot<number>;
}

const NONE: MultishotOptions = {};

/** Connections of objects that nobody has any more. */
const dropped = new FinalizationRegistry<number[]>((fds) => {
  for (const fd of fds) {
    owningSyscall(SYS.close, fd);
  }
});

const PLAIN = { selectsBuffer: false, ioprio: 0, len: 0, flags: 0 };

/** @param ring What is kept as long as one of its operations is. */
export function multishotCalls(core: RingCore, ring: object): RingMultishot {
  const make = <T>(shape: Shape<T>, options: MultishotOptions, came: T[] = []): Multishot<T> => {
    if (!core.memory.supported.has(shape.opcode)) {
      throw absence(shape.name, 'READ_MULTISHOT'); // The others came before a ring's first kernel.
    }
    return new Multishot(core, ring, shape, options, came);
  };
  const receive = (
    shape: Pick<Shape<Uint8Array>, 'name' | 'file' | 'opcode'> & Partial<Shape<Uint8Array>>,
    options: MultishotOptions,
  ): Multishot<Uint8Array> => {
    const take = (result: number, flags: number, came: Uint8Array[]): boolean => {
      if ((flags & IORING_CQE_F_BUFFER) !== 0) {
        const bytes = core.buffers().take(flags >>> IORING_CQE_BUFFER_SHIFT, result);
        bytes.length > 0 && came.push(bytes);
      }
      return result === 0;
    };
    return make({ ...PLAIN, selectsBuffer: true, ...shape, take }, options);
  };
  return {
    accept4(file, flags = SOCK_CLOEXEC, options = NONE) {
      const came: number[] = [];
      const take = (fd: number): boolean => {
        own(fd);
        came.push(fd);
        return false;
      };
      const [opcode, ioprio] = [IORING_OP_ACCEPT, IORING_ACCEPT_MULTISHOT];
      const name = 'accept4';
      const shape = { ...PLAIN, name, file, opcode, ioprio, flags, take, leave: disown };
      const accepts = make(shape, options, came);
      dropped.register(accepts, came);
      return accepts;
    },
    recv(file, flags = 0, options = NONE) {
      const [opcode, ioprio] = [IORING_OP_RECV, IORING_RECV_MULTISHOT];
      return receive({ name: 'recv', file, opcode, ioprio, flags }, options);
    },
    read(file, options = NONE) {
      return receive({ name: 'read', file, opcode: IORING_OP_READ_MULTISHOT }, options);
    },
    poll(file, events, options = NONE) {
      const take = (result: number, _flags: number, came: number[]): boolean => {
        came[0] = (came[0] ?? 0) | result;
        return false;
      };
      const [opcode, len] = [IORING_OP_POLL_ADD, IORING_POLL_ADD_MULTI];
      return make({ ...PLAIN, name: 'poll', file, opcode, len, flags: events, take }, options);
    },
  };
}
