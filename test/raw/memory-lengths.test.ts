// Every memory argument of every call that has a signature: as long as the call says, it is taken; a byte shorter, it is
// refused before the kernel is entered. checkCall() alone is asked, so that no call is made; guard-pages.test.ts makes them.

import { describe, expect, it } from 'vitest';
import { readCall } from '../../lib/raw/arguments.js';
import { checkCall } from '../../lib/raw/checks.js';
import { type CallForm, callForms, type FormArgument } from './call-forms.js';

const check = ({ nr }: CallForm, args: readonly FormArgument[]) =>
  checkCall(readCall(nr, args, args.length));

const cases = callForms().flatMap((form) =>
  form.args.flatMap((memory, index) =>
    memory instanceof Uint8Array
      ? [
          {
            title: form.title,
            argument: form.parameters[index]?.name as string,
            lengthBytes: memory.length,
            form,
            shorter: form.args.with(index, memory.subarray(0, -1)),
          },
        ]
      : [],
  ),
);

describe('memory of a call', () => {
  it('is looked at in the signatures of this architecture', () => {
    expect(new Set(cases.map(({ title }) => title)).size).toBeGreaterThan(300);
  });

  it.each(cases)(
    '$title: $argument of $lengthBytes bytes is enough, one byte less is not',
    ({ form, shorter, argument }) => {
      expect(() => check(form, form.args)).not.toThrow();
      expect(() => check(form, shorter)).toThrow(RangeError);
      expect(() => check(form, shorter)).toThrow(argument);
    },
  );
});
