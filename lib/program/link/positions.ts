// Where something stands in a list that only grows, without a search each time: programs have steps by the thousand.

const positions = new WeakMap<readonly object[], Map<object, number>>();

/** Like list.indexOf(item); of a list without anything twice. */
export function positionIn<T extends object>(list: readonly T[], item: T): number {
  let known = positions.get(list);
  if (known?.size !== list.length) {
    known = new Map(list.map((each, index) => [each, index]));
    positions.set(list, known);
  }
  return known.get(item) ?? -1;
}
