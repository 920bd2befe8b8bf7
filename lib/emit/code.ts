// Machine code of targets with registers enough, while it is being made: instructions in order, each finished only when its
// place is known, because branches and addresses count from it.

export type Register = number;

/** Where labels are, as addresses. */
export type Labels = ReadonlyMap<string, number>;

export interface Instruction {
  /** What a disassembler would show. */
  readonly text: string;
  readonly lengthBytes: number;
  /** The instruction for this place as a number, its first byte lowest. @throws RangeError for what is out of its reach */
  encode(pc: number, labels: Labels): number | bigint;
}

/** Instructions in order, and where the labels are among them. */
export class CodeBuffer {
  readonly instructions: Instruction[] = [];
  /** Label to index of the instruction that follows it. */
  readonly labels = new Map<string, number>();
  #fresh = 0;

  label(label: string): void {
    this.labels.set(label, this.instructions.length);
  }

  freshLabel(stem: string): string {
    this.#fresh++;
    return `${stem}${this.#fresh}`;
  }

  append(instruction: Instruction): void {
    this.instructions.push(instruction);
  }
}

/** How far a label is from an instruction. */
export function distanceTo(label: string, pc: number, labels: Labels): number {
  const target = labels.get(label);
  if (target === undefined) {
    throw new Error(`there is no label ${label}`);
  }
  return target - pc;
}
