import { readBlocks, type TextBlock } from "../../../src/domain/exceptions/readBlocks";

const paragraph = (text: string): TextBlock => ({ kind: "paragraph", text });
const list = (...items: string[]): TextBlock => ({ kind: "list", items });

it.each<[string, TextBlock[]]>([
  ["", []],
  [" \n ", []],
  ["One line.", [paragraph("One line.")]],
  ["Two\n\nlines", [paragraph("Two"), paragraph("lines")]],
  [
    "This involves:\n• one\n  • two\nThen more",
    [paragraph("This involves:"), list("one", "two"), paragraph("Then more")],
  ],
  ["- a\n– b\n* c\n·  d\no e", [list("a", "b", "c", "d", "e")]],
  ["•one\n•two", [list("one", "two")]],
  [
    "-5% was cut\n*starred* words\nof course",
    [paragraph("-5% was cut"), paragraph("*starred* words"), paragraph("of course")],
  ],
  ["•\n- ", [paragraph("•"), paragraph("-")]],
])("%j", (text, blocks) => {
  expect(readBlocks(text)).toEqual(blocks);
});
