// Puts the generated code, its table and the program's memory into one file, and the headers in front of them.
//
//   headers | code | table | initialised memory, the longest tail of zeros last | zeroed memory, not in the file
//
// A golfed file also has code and small constants in the headers' free fields; there, branches lead from one stretch of
// code to the next.

import type { Emitted, MapEntry, ResolvedOptions } from '../options.js';
import { branchTo, type Instruction } from './assembler.js';
import { OVERREAD_BYTES, type Places } from './compare.js';
import { BASE_ADDRESS, headerFields, timerOffset } from './headers.js';
import type { Model, ModelRegion } from './model.js';
import type { Generated } from './table.js';

const INSTRUCTION_BYTES = 4;
const REGION_ALIGNMENT = 8;
const SPILL_BYTES = 8;

function align(offset: number): number {
  return Math.ceil(offset / REGION_ALIGNMENT) * REGION_ALIGNMENT;
}

/** A stretch of the file that code or data can stand in. */
interface Hole {
  readonly offset: number;
  readonly length: number;
}

export interface Layout extends Places {
  finish(): Emitted;
}

/** What a region needs in the file: its bytes up to the last that is not zero, and how many zeros behind them. */
interface Piece {
  readonly region: number;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly zeros: number;
  readonly constant: boolean;
}

/** `leastCodeEnd`: where the code ends at the earliest, as an address; what it leaves free stays zero. */
export function layOut(
  model: Model,
  generated: Generated,
  options: ResolvedOptions,
  leastCodeEnd: number,
): Layout {
  const { golfed, timeoutSeconds } = options;
  const template = headerFields({
    golfed,
    entry: 0,
    fileBytes: 0,
    memoryBytes: 0,
    timeoutSeconds,
  });
  const offsets = new Map<number, number>();
  if (model.timer >= model.regions.length) {
    offsets.set(model.timer, timerOffset(golfed));
  }
  const parts: Part[] = [];

  const pieces = toPieces(model);
  const holes = freeHoles(template);
  const codeHoles: Hole[] = [];
  for (const hole of holes) {
    const piece = bestPiece(pieces, hole);
    if (piece === undefined) {
      codeHoles.push(hole);
    } else {
      pieces.splice(pieces.indexOf(piece), 1);
      offsets.set(piece.region, hole.offset);
      parts.push(dataPart(hole.offset, piece.bytes, piece.name));
    }
  }

  const headerEnd = (template.at(-1)?.offset ?? 0) + (template.at(-1)?.length ?? 0);
  const code = placeCode(generated, codeHoles, headerEnd);
  const table = Math.max(code.end, leastCodeEnd - BASE_ADDRESS);
  if (table > code.end) {
    parts.push(dataPart(code.end, new Uint8Array(table - code.end), 'nothing'));
  }
  const entryBytes = generated.table?.entryBytes ?? 0;
  for (const [index, entry] of (generated.table?.entries ?? []).entries()) {
    const bytes = new Uint8Array(8);
    new DataView(bytes.buffer).setBigUint64(0, entry, true);
    const text = `entry: ${model.calls[index]?.text}`;
    parts.push({
      ...dataPart(0, bytes.slice(0, entryBytes), text),
      offset: table + index * entryBytes,
    });
  }
  const dataStart = table + entryBytes * (generated.table?.entries.length ?? 0);
  const data = placeData(pieces, dataStart, offsets, parts);
  const memoryEnd = placeZeroed(model, data.memoryEnd, offsets);
  const spills = align(memoryEnd);
  const memoryBytes =
    generated.spilled === 0 ? memoryEnd : spills + generated.spilled * SPILL_BYTES;

  const address = (offset: number) => BASE_ADDRESS + offset;
  const places: Places = {
    codeStart: BASE_ADDRESS,
    codeEnd: address(table),
    table: address(table),
    spills: address(spills),
    regionAddress: (region) => address(offsets.get(region) ?? 0),
  };
  return {
    ...places,
    finish: () => {
      const header = headerFields({
        golfed,
        entry: address(code.entry),
        fileBytes: data.fileEnd,
        memoryBytes,
        timeoutSeconds,
      });
      const labels = new Map([...code.labels].map(([name, offset]) => [name, address(offset)]));
      const bytes = new Uint8Array(data.fileEnd);
      const all = [
        ...parts,
        ...code.placed.map(({ offset, instruction }): Part => {
          const word = instruction.encode(address(offset), labels);
          return {
            offset,
            bytes: littleEndian(BigInt(word), 4),
            kind: 'code',
            text: instruction.text,
          };
        }),
      ];
      const taken = (offset: number) =>
        all.some((part) => offset >= part.offset && offset < part.offset + part.bytes.length);
      for (const { offset, length, text, value } of header) {
        all.push(...untaken(offset, littleEndian(value, length), text, taken));
      }
      all.sort((a, b) => a.offset - b.offset);
      for (const part of all) {
        bytes.set(part.bytes, part.offset);
      }
      const map = all.map(({ offset, bytes: own, kind, text }): MapEntry => {
        return { offset, length: own.length, address: address(offset), kind, text };
      });
      return { bytes, target: 'arm64', memoryBytes, parts: map };
    },
  };
}

interface Part {
  readonly offset: number;
  readonly bytes: Uint8Array;
  readonly kind: MapEntry['kind'];
  readonly text: string;
}

function dataPart(offset: number, bytes: Uint8Array, text: string): Part {
  return { offset, bytes, kind: 'data', text };
}

function littleEndian(value: bigint, length: number): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, value, true);
  return bytes.slice(0, length);
}

/** The stretches of a header field that nothing else stands in. */
function untaken(
  offset: number,
  bytes: Uint8Array,
  text: string,
  taken: (offset: number) => boolean,
): Part[] {
  const parts: Part[] = [];
  for (let from = 0; from < bytes.length; ) {
    let to = from;
    while (to < bytes.length && !taken(offset + to)) {
      to++;
    }
    if (to > from) {
      const whole = to - from === bytes.length;
      const part = whole ? text : `unused rest of ${text.split(':')[0]}`;
      parts.push({
        offset: offset + from,
        bytes: bytes.subarray(from, to),
        kind: 'header',
        text: part,
      });
    }
    from = to + 1;
  }
  return parts;
}

/** Adjacent free fields as one hole. */
function freeHoles(fields: ReturnType<typeof headerFields>): Hole[] {
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

/** The constant that makes most of a hole, when it is worth more than the instructions that would fit. */
function bestPiece(pieces: readonly Piece[], { length }: Hole): Piece | undefined {
  const instructions = Math.max(0, Math.floor(length / INSTRUCTION_BYTES) - 1);
  return pieces
    .filter((piece) => {
      const size = piece.bytes.length + piece.zeros;
      return (
        piece.constant &&
        piece.zeros === 0 &&
        size <= length &&
        size > instructions * INSTRUCTION_BYTES
      );
    })
    .sort((a, b) => b.bytes.length - a.bytes.length)[0];
}

interface PlacedCode {
  readonly placed: readonly { readonly offset: number; readonly instruction: Instruction }[];
  readonly labels: ReadonlyMap<string, number>;
  readonly entry: number;
  readonly end: number;
}

/** Through the holes in order, then on from `start`. */
function placeCode({ asm }: Generated, holes: readonly Hole[], start: number): PlacedCode {
  const placed: { offset: number; instruction: Instruction }[] = [];
  const offsets: number[] = [];
  const labels = new Map<string, number>();
  const capacity = ({ length }: Hole) => Math.floor(length / INSTRUCTION_BYTES);
  const stretches = [
    ...holes.filter((hole) => capacity(hole) > 1),
    { offset: start, length: Infinity },
  ];
  let end = start;
  for (const [number, stretch] of stretches.entries()) {
    const rest = asm.instructions.length - offsets.length;
    if (rest === 0) {
      break;
    }
    const room = capacity(stretch);
    const own = rest <= room ? rest : room - 1;
    let { offset } = stretch;
    for (const instruction of asm.instructions.slice(offsets.length, offsets.length + own)) {
      placed.push({ offset, instruction });
      offsets.push(offset);
      offset += INSTRUCTION_BYTES;
    }
    if (own < rest) {
      const label = `part${number + 2}`;
      placed.push({ offset, instruction: branchTo(label) });
      labels.set(label, (stretches[number + 1] as Hole).offset);
    }
    if (stretch.offset === start) {
      end = offset;
    }
  }
  for (const [label, index] of asm.labels) {
    const offset = offsets[index];
    if (offset !== undefined) {
      labels.set(label, offset);
    }
  }
  return { placed, labels, entry: offsets[0] ?? start, end };
}

/** The regions that some call or expect points to and that are not all zero. */
function toPieces(model: Model): Piece[] {
  const used = usedRegions(model);
  return model.regions.flatMap(({ name, length, initial, constant }, region) => {
    if (!used.has(region) || initial.length === 0) {
      return [];
    }
    return [{ region, name, bytes: initial, zeros: length - initial.length, constant }];
  });
}

function usedRegions({ calls }: Model): Set<number> {
  const used = new Set<number>();
  for (const { args, expects } of calls) {
    for (const { region } of [...args, ...expects, ...expects.map(({ place }) => place)]) {
      if (region !== null) {
        used.add(region);
      }
    }
  }
  return used;
}

/** Initialised regions: constants share bytes where they can, and the longest tail of zeros ends the file unwritten. */
function placeData(
  pieces: readonly Piece[],
  start: number,
  offsets: Map<number, number>,
  parts: Part[],
): { fileEnd: number; memoryEnd: number } {
  const byTail = [...pieces].sort((a, b) => b.zeros - a.zeros);
  const last = (byTail[0]?.zeros ?? 0) > 0 ? byTail[0] : undefined;
  const others = pieces
    .filter((piece) => piece !== last)
    .sort((a, b) => Number(b.constant) - Number(a.constant) || b.bytes.length - a.bytes.length);
  const constants: { offset: number; bytes: Uint8Array }[] = [];
  let offset = start;
  for (const { region, name, bytes, zeros, constant } of others) {
    const whole = new Uint8Array(bytes.length + zeros);
    whole.set(bytes);
    const shared = constant ? findShared(constants, whole) : undefined;
    if (shared === undefined) {
      offsets.set(region, offset);
      parts.push(dataPart(offset, whole, name));
      if (constant) {
        constants.push({ offset, bytes: whole });
      }
      offset += whole.length;
    } else {
      offsets.set(region, shared);
    }
  }
  if (last === undefined) {
    return { fileEnd: offset, memoryEnd: offset };
  }
  offsets.set(last.region, offset);
  parts.push(dataPart(offset, last.bytes, last.name));
  const fileEnd = offset + last.bytes.length;
  return { fileEnd, memoryEnd: fileEnd + last.zeros };
}

function findShared(
  constants: readonly { offset: number; bytes: Uint8Array }[],
  wanted: Uint8Array,
): number | undefined {
  for (const { offset, bytes } of constants) {
    const at = Buffer.from(bytes).indexOf(wanted);
    if (at !== -1) {
      return offset + at;
    }
  }
  return undefined;
}

/** Regions without initial bytes stand past the file. Returns where memory ends. */
function placeZeroed(model: Model, start: number, offsets: Map<number, number>): number {
  const used = usedRegions(model);
  let offset = start;
  const zeroed = model.regions
    .map((region: ModelRegion, index) => ({ ...region, index }))
    .filter(({ initial, index }) => initial.length === 0 && used.has(index));
  for (const { index, length } of zeroed) {
    offset = align(offset);
    offsets.set(index, offset);
    offset += length;
  }
  const expects = model.calls.some((call) => call.expects.length > 0);
  return offset + (expects ? OVERREAD_BYTES : 0);
}
