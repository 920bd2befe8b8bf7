// How the straight form (straight.ts) is written down in arm64 instructions.

import type { Register } from '../code.js';
import type { LoweredExpect } from '../lower.js';
import type { Places, StraightCode } from '../target.js';
import { Assembler, INSTRUCTION_BYTES, isNear, moveCost, XZR } from './assembler.js';
import { compare, putAddress } from './compare.js';

/** What an add or a sub takes as a number, less one. */
const IMMEDIATE_REACH = 4096n;

export class Arm64StraightCode extends Assembler implements StraightCode {
  readonly moveBytes = INSTRUCTION_BYTES;

  constructor(readonly places: Places) {
    super();
  }

  beginTests(): void {
    // cmn needs nothing.
  }

  number(to: Register, value: bigint): void {
    this.mov(to, value);
  }

  numberBytes(_to: Register, value: bigint): number {
    return moveCost(value) * INSTRUCTION_BYTES;
  }

  address(to: Register, address: number, what: string): void {
    putAddress(this, this.places, to, address, what);
  }

  addressBytes(to: Register, address: number): number {
    const { codeStart, codeEnd } = this.places;
    return isNear(address, codeStart, codeEnd)
      ? INSTRUCTION_BYTES
      : this.numberBytes(to, BigInt(address));
  }

  move(to: Register, from: Register): void {
    this.movRegister(to, from);
  }

  addInPlaceBytes(): number {
    return INSTRUCTION_BYTES;
  }

  subtract(to: Register, a: Register, b: Register): void {
    this.sub(to, a, b);
  }

  negate(to: Register, from: Register): void {
    this.sub(to, XZR, from);
  }

  addNumberBytes(_to: Register, _from: Register, amount: bigint): number | null {
    return amount > -IMMEDIATE_REACH && amount < IMMEDIATE_REACH ? INSTRUCTION_BYTES : null;
  }

  addNumber(to: Register, from: Register, amount: bigint): void {
    this.addImmediate(to, from, Number(amount));
  }

  systemCall(): void {
    this.svc();
  }

  branchIfError(register: Register, label: string): void {
    this.cmnErrors(register);
    this.branchIf('hs', label);
  }

  branchIfGreater(a: Register, b: Register, label: string): void {
    this.cmp(a, b);
    this.branchIf('gt', label);
  }

  loadWord(to: Register, from: Register): void {
    this.load(to, from, 0, 8);
  }

  storeWord(value: Register, to: Register): void {
    this.store(value, to, 8);
  }

  expectBytes(base: Register, offset: number, expect: LoweredExpect, label: string): void {
    compare(this, this.places, base, offset, expect, label);
    this.branchIf('ne', label);
  }
}
