// A place in a ring's table of registered files: calls linked to the one that opens can use it before there is a descriptor,
// and the kernel looks no descriptor up. io_uring_register(2), IORING_REGISTER_FILES.

/** A registered file: stands for an fd in calls of the ring that it is of, and there alone. */
export class RegisteredFile {
  /** Its place in the ring's table. */
  readonly index: number;
  /** The ring whose file it is. */
  readonly ring: object;

  /** For Ring alone: see Ring.registerFiles(). */
  constructor(ring: object, index: number) {
    this.ring = ring;
    this.index = index;
  }
}
