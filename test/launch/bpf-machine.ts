// Runs a seccomp filter as the kernel does, on a call that the test makes up. seccomp(2)

import type { BpfInstruction } from '../../lib/launch/bpf.js';

export interface SeccompData {
  readonly arch: number;
  readonly nr: number;
  readonly args: readonly bigint[];
}

export function readFilter(bytes: Uint8Array): BpfInstruction[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.length / 8 }, (_, index) => ({
    code: view.getUint16(index * 8, true),
    jt: view.getUint8(index * 8 + 2),
    jf: view.getUint8(index * 8 + 3),
    k: view.getUint32(index * 8 + 4, true),
  }));
}

/** The word that the filter returns; throws for an instruction that the kernel would not take. `step` is told of each. */
export function decide(
  filter: readonly BpfInstruction[],
  { arch, nr, args }: SeccompData,
  step?: () => void,
): number {
  const data = new DataView(new ArrayBuffer(64));
  data.setUint32(0, nr, true);
  data.setUint32(4, arch, true);
  for (const [index, arg] of args.entries()) {
    data.setBigUint64(16 + 8 * index, BigInt.asUintN(64, arg), true);
  }
  let word = 0;
  for (let at = 0; ; at++) {
    const instruction = filter[at];
    if (instruction === undefined) {
      throw new Error(`the filter runs past its end, ${filter.length}`);
    }
    step?.();
    const { code, jt, jf, k } = instruction;
    const jump = (holds: boolean) => {
      at += holds ? jt : jf;
    };
    switch (code) {
      case 0x20:
        word = data.getUint32(k, true);
        break;
      case 0x54:
        word = (word & k) >>> 0;
        break;
      case 0x05:
        at += k;
        break;
      case 0x15:
        jump(word === k);
        break;
      case 0x25:
        jump(word > k);
        break;
      case 0x35:
        jump(word >= k);
        break;
      case 0x06:
        return k;
      default:
        throw new Error(`instruction ${at} has code ${code}`);
    }
  }
}
