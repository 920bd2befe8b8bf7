// Puts the generated code, its table and the program's memory into one file, and the headers in front of them.
//
//   headers | code | table | initialised memory, the longest tail of zeros last | zeroed memory, not in the file
//
// A golfed file also has code and small constants in the headers' free fields; there, jumps lead from one stretch of
// code to the next.

import type { Instruction } from './code.js';
import { type HeaderField, headerFields, timerOffset } from './elf64-header.js';
import type { Lowered } from './lower.js';
import type { ResolvedOptions } from './options.js';
import {
  align,
  bestPiece,
  type Hole,
  type PlacedData,
  placeData,
  placeZeroed,
  toPieces,
} from './regions.js';
import type { Generated, Machine, Places } from './target.js';

const SPILL_BYTES = 8;

/** A stretch of the file; what follows its bytes up to `length` is zero. */
export interface Part {
  readonly offset: number;
  readonly length: number;
  readonly bytes: Uint8Array;
  readonly kind: 'header' | 'code' | 'data';
  readonly text: string;
}

export interface PlacedCode {
  readonly placed: readonly { readonly offset: number; readonly instruction: Instruction }[];
  /** As offsets in the file. */
  readonly labels: ReadonlyMap<string, number>;
  readonly entry: number;
  readonly end: number;
}

/** Everything in its place; write.ts makes the file of it. */
export interface FileLayout extends Places {
  readonly header: readonly HeaderField[];
  readonly code: PlacedCode;
  /** What is neither header nor code. */
  readonly parts: readonly Part[];
  readonly fileBytes: number;
  readonly memoryBytes: number;
}

/** `leastCodeEnd`: where the code ends at the earliest, as an address; what it leaves free stays zero. */
export function layOut(
  machine: Machine,
  lowered: Lowered,
  { code: buffer, table, spilled }: Generated,
  { golfed, timeoutSeconds }: ResolvedOptions,
  leastCodeEnd: number,
): FileLayout {
  const { elf, instructionBytes } = machine;
  const address = (offset: number) => elf.baseAddress + offset;
  const values = { elf, golfed, timeoutSeconds };
  const template = headerFields({ ...values, entry: 0, fileBytes: 0, memoryBytes: 0 });
  const headerEnd = template.reduce((end, { offset, length }) => Math.max(end, offset + length), 0);
  const offsets = new Map<number, number>();
  if (lowered.timer >= lowered.regions.length) {
    offsets.set(lowered.timer, timerOffset(golfed));
  }
  const parts: Part[] = [];
  const data = (offset: number, bytes: Uint8Array, text: string, length = bytes.length) =>
    parts.push({ offset, length, bytes, kind: 'data', text });

  const pieces = toPieces(lowered);
  const codeHoles: Hole[] = [];
  const jumpBytes = machine.jump('').lengthBytes;
  for (const hole of freeHoles(template)) {
    const room = Math.max(0, hole.length - jumpBytes);
    const piece = bestPiece(pieces, hole, room - (room % instructionBytes));
    if (piece === undefined) {
      codeHoles.push(hole);
    } else {
      pieces.splice(pieces.indexOf(piece), 1);
      offsets.set(piece.region, hole.offset);
      data(hole.offset, piece.bytes, piece.name);
    }
  }
  const code = placeCode(machine, buffer, codeHoles, headerEnd);
  const tableStart = Math.max(code.end, leastCodeEnd - elf.baseAddress);
  if (tableStart > code.end) {
    data(code.end, new Uint8Array(0), 'nothing', tableStart - code.end);
  }
  let end = tableStart;
  for (const { word, text } of table?.entries ?? []) {
    const bytes = new Uint8Array(8);
    new DataView(bytes.buffer).setBigUint64(0, word, true);
    data(end, bytes.subarray(0, table?.entryBytes), text);
    end += table?.entryBytes ?? 0;
  }
  const placed = placeData(pieces, end, offsets);
  const memoryEnd = placeZeroed(lowered, placed.memoryEnd, machine.overreadBytes, offsets);
  const spills = align(memoryEnd);
  const memoryBytes = spilled === 0 ? memoryEnd : spills + spilled * SPILL_BYTES;
  const regionAddress = (region: number) => address(offsets.get(region) ?? 0);
  parts.push(...dataParts(lowered, placed, regionAddress));
  const { fileEnd } = placed;
  return {
    codeStart: elf.baseAddress,
    codeEnd: address(tableStart),
    table: address(tableStart),
    spills: address(spills),
    labels: new Map([...code.labels].map(([name, offset]) => [name, address(offset)])),
    regionAddress,
    header: headerFields({
      ...values,
      entry: address(code.entry),
      fileBytes: fileEnd,
      memoryBytes,
    }),
    code,
    parts,
    fileBytes: fileEnd,
    memoryBytes,
  };
}

/** The data with the addresses in it, which stand there from the start: a program is loaded where it was laid out. */
function dataParts(
  { regions }: Lowered,
  { placed }: PlacedData,
  regionAddress: (region: number) => number,
): Part[] {
  return placed.map(({ offset, length, piece }) => {
    const pointers = regions[piece.region]?.pointers ?? [];
    let { bytes } = piece;
    if (pointers.length > 0) {
      bytes = bytes.slice();
      const view = new DataView(bytes.buffer);
      for (const { at, to } of pointers) {
        const start = BigInt(regionAddress(to.region as number));
        view.setBigUint64(at, BigInt.asUintN(64, start + to.offset), true);
      }
    }
    return { offset, length, bytes, kind: 'data', text: piece.name };
  });
}

/** Adjacent free fields as one hole. */
function freeHoles(fields: readonly HeaderField[]): Hole[] {
  const holes: Hole[] = [];
  for (const { offset, length, free } of fields) {
    const last = holes.at(-1);
    if (free && last && last.offset + last.length === offset) {
      holes[holes.length - 1] = { offset: last.offset, length: last.length + length };
    } else if (free) {
      holes.push({ offset, length });
    }
  }
  return holes;
}

/** Through the holes in order, as far as they have room for more than a jump, then on from `start`. */
function placeCode(
  machine: Machine,
  { instructions, labels: indexes }: Generated['code'],
  holes: readonly Hole[],
  start: number,
): PlacedCode {
  const placed: { offset: number; instruction: Instruction }[] = [];
  const offsets: number[] = [];
  const labels = new Map<string, number>();
  const put = (instruction: Instruction, offset: number) => {
    placed.push({ offset, instruction });
    offsets.push(offset);
  };
  let pendingJump: string | null = null;
  const arrive = (offset: number) => {
    if (pendingJump !== null) {
      labels.set(pendingJump, offset);
      pendingJump = null;
    }
  };
  for (const [number, hole] of holes.entries()) {
    const rest = instructions.slice(offsets.length, offsets.length + hole.length);
    const jump = machine.jump(`part${number + 2}`);
    const own = fitting(rest, instructions.length - offsets.length, hole.length, jump.lengthBytes);
    if (own === 0) {
      continue;
    }
    let { offset } = hole;
    arrive(offset);
    for (const instruction of rest.slice(0, own)) {
      put(instruction, offset);
      offset += instruction.lengthBytes;
    }
    if (offsets.length < instructions.length) {
      placed.push({ offset, instruction: jump });
      pendingJump = `part${number + 2}`;
    }
  }
  let end = start;
  if (offsets.length < instructions.length) {
    arrive(start);
  }
  for (let index = offsets.length; index < instructions.length; index++) {
    const instruction = instructions[index] as Instruction;
    put(instruction, end);
    end += instruction.lengthBytes;
  }
  for (const [label, index] of indexes) {
    const offset = offsets[index];
    if (offset !== undefined) {
      labels.set(label, offset);
    }
  }
  return { placed, labels, entry: offsets[0] ?? start, end };
}

/** How many of the instructions fit into so many bytes, with a jump behind them unless they are all there are. */
function fitting(
  instructions: readonly Instruction[],
  count: number,
  lengthBytes: number,
  jumpBytes: number,
): number {
  let used = 0;
  for (const [index, instruction] of instructions.entries()) {
    const isLast = index === count - 1;
    if (used + instruction.lengthBytes + (isLast ? 0 : jumpBytes) > lengthBytes) {
      return index;
    }
    used += instruction.lengthBytes;
  }
  return instructions.length;
}
