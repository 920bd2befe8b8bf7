// How the straight form (straight.ts) is written down in RISC-V instructions.

import type { Register } from '../code.js';
import type { LoweredExpect } from '../lower.js';
import type { Places, StraightCode } from '../target.js';
import { isLow, RiscvAssembler, START, ZERO } from './assembler.js';

/** Holds -4096 throughout a checked program: what is above it, unsigned, is an error of the kernel's. */
export const ERRORS: Register = 5;
/** place and expected hold addresses, left a count, data and known what is compared. */
export const SCRATCH = { place: 6, expected: 7, left: 28, data: 29, known: 30 } as const;

const ERRORS_UPPER = -1;
const IMMEDIATE_REACH = 2n ** 11n;
const PAGE_BITS = 12n;

const signed = (value: bigint, bits: bigint) => BigInt.asIntN(Number(bits), value);

export class RiscvStraightCode extends RiscvAssembler implements StraightCode {
  readonly moveBytes = 2;

  constructor(override readonly places: Places) {
    super(places);
    this.label(START);
  }

  beginTests(): void {
    this.lui(ERRORS, ERRORS_UPPER);
  }

  /** addi; or lui and addiw; or, of more than 32 bits, the upper part, shifted, and addi. */
  number(to: Register, value: bigint): void {
    const low = signed(value, PAGE_BITS);
    if (value === low) {
      this.addi(to, ZERO, Number(value));
    } else if (value === signed(value, 32n)) {
      this.lui(to, Number(signed((value - low) >> PAGE_BITS, 20n)));
      if (low !== 0n) {
        this.addiw(to, Number(low));
      }
    } else {
      let upper = signed(value - low, 64n) >> PAGE_BITS;
      let shift = PAGE_BITS;
      while ((upper & 1n) === 0n) {
        upper >>= 1n;
        shift++;
      }
      this.number(to, upper);
      this.shiftLeft(to, Number(shift));
      if (low !== 0n) {
        this.addi(to, to, Number(low));
      }
    }
  }

  numberBytes(to: Register, value: bigint): number {
    const code = new RiscvStraightCode(this.places);
    code.number(to, value);
    return code.instructions.reduce((sum, { lengthBytes }) => sum + lengthBytes, 0);
  }

  addInPlaceBytes(to: Register, b: Register): number {
    return isLow(to) && isLow(b) ? 2 : 4;
  }

  /** Addresses are small numbers. */
  address(to: Register, address: number): void {
    this.number(to, BigInt(address));
  }

  addressBytes(to: Register, address: number): number {
    return this.numberBytes(to, BigInt(address));
  }

  negate(to: Register, from: Register): void {
    this.subtract(to, ZERO, from);
  }

  addNumberBytes(to: Register, from: Register, amount: bigint): number | null {
    if (amount < -IMMEDIATE_REACH || amount >= IMMEDIATE_REACH) {
      return null;
    }
    return to === from && amount !== 0n && amount === signed(amount, 6n) ? 2 : 4;
  }

  addNumber(to: Register, from: Register, amount: bigint): void {
    this.addi(to, from, Number(amount));
  }

  branchIfError(register: Register, label: string): void {
    this.branchIf('bltu', ERRORS, register, label);
  }

  branchIfGreater(a: Register, b: Register, label: string): void {
    this.branchIf('blt', b, a, label);
  }

  /** Byte by byte, wherever it is: `value` may not be changed. */
  store(value: Register, to: Register, widthBytes: 1 | 2 | 4 | 8): void {
    this.storePart(value, to, 0, 1);
    for (let at = 1; at < widthBytes; at++) {
      this.shiftRight(SCRATCH.known, value, 8 * at);
      this.storePart(SCRATCH.known, to, at, 1);
    }
  }

  storeWord(value: Register, to: Register): void {
    this.storePart(value, to, 0, 8);
  }

  expectBytes(base: Register, offset: number, expect: LoweredExpect, label: string): void {
    const { place, expected, left, data, known } = SCRATCH;
    const { bytes, region } = expect;
    if (region === null) {
      for (const [at, byte] of bytes.entries()) {
        this.loadByte(data, base, offset + at);
        if (byte !== 0) {
          this.number(known, BigInt(byte));
        }
        this.branchIfNotEqual(data, byte === 0 ? ZERO : known, label);
      }
      return;
    }
    if (offset !== 0) {
      this.addi(place, base, offset);
    } else if (base !== place) {
      this.move(place, base);
    }
    this.address(expected, this.places.regionAddress(region));
    this.number(left, BigInt(bytes.length));
    const again = this.freshLabel('compare');
    this.label(again);
    this.loadByte(data, place, 0);
    this.loadByte(known, expected, 0);
    this.addi(place, place, 1);
    this.addi(expected, expected, 1);
    this.addi(left, left, -1);
    this.branchIfNotEqual(data, known, label);
    this.branchNear('bne', left, ZERO, again);
  }
}
