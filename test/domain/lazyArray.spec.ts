import { lazyArray } from "../../src/domain/lazyArray";

/** Squares, and the positions of those that were made, in that order. */
function squares(length: number): { list: readonly number[]; made: number[] } {
  const made: number[] = [];
  const list = lazyArray(length, (index) => {
    made.push(index);
    return index * index;
  });
  return { list, made };
}

describe("an array that is made when it's asked for", () => {
  it("makes just what is looked at, once", () => {
    const { list, made } = squares(10);
    expect([list.length, list[3], list.at(-1), list[3], list[10]]).toEqual([
      10,
      9,
      81,
      9,
      undefined,
    ]);
    expect(list.slice(4, 6)).toEqual([16, 25]);
    expect(list.find((square) => square > 0)).toBe(1);
    expect(made).toEqual([3, 9, 4, 5, 0, 1]);
  });

  it("is an array like any other", () => {
    const { list } = squares(4);
    const plain = [0, 1, 4, 9];
    expect(list).toEqual(plain);
    expect(Array.isArray(list)).toBe(true);
    expect([...list]).toEqual(plain);
    expect(JSON.stringify(list)).toBe("[0,1,4,9]");
    expect(Object.keys(list)).toEqual(["0", "1", "2", "3"]);
    expect([3 in list, 4 in list, "map" in list]).toEqual([true, false, true]);
    expect(list.map((square) => square + 1)).toEqual([1, 2, 5, 10]);
    expect([...plain, 16].concat(list)).toEqual([0, 1, 4, 9, 16, 0, 1, 4, 9]);
    expect(squares(0).list).toEqual([]);
  });

  it("shows all of it, once, to what looks at all of it", () => {
    const { list, made } = squares(3);
    const seen: number[] = [];
    for (const square of list) seen.push(square);
    list.forEach((square, index, all) => seen.push(square, index, all.length));
    expect(seen).toEqual([0, 1, 4, 0, 0, 3, 1, 1, 3, 4, 2, 3]);
    expect(made).toEqual([0, 1, 2]);
  });

  it("can't be changed", () => {
    const { list } = squares(2);
    expect(Reflect.set(list, 0, 7)).toBe(false);
    expect(Reflect.deleteProperty(list, "0")).toBe(false);
    expect(Reflect.defineProperty(list, "0", { value: 7 })).toBe(false);
    expect(list).toEqual([0, 1]);
  });
});
