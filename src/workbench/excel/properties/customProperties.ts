import { HostError } from "../../batch/HostError";
import type { Book } from "../../book/Book";
import type { CustomProperty } from "../../files/properties/DocumentProperties";
import { assertWritable } from "../sheets/getSheet";

/** The longest key that Excel takes. */
const LONGEST_KEY = 255;

/** The custom property with this key, in either case; undefined without one. */
export function findCustomProperty(book: Book, key: string): CustomProperty | undefined {
  return book.extras.properties.custom.find((each) => isKey(each, key));
}

/**
 * Adds a property, or changes the one with this key, whose spelling stays.
 *
 * @throws HostError InvalidArgument for a key that is blank or too long, or a value that is no text, number or boolean
 */
export function setCustomProperty(book: Book, key: unknown, value: unknown): void {
  if (typeof key !== "string" || key === "" || key.length > LONGEST_KEY)
    throw new HostError("InvalidArgument", `A key has 1 to ${LONGEST_KEY} characters.`);
  const { custom } = book.extras.properties;
  const known = findCustomProperty(book, key);
  const property = createProperty(known?.key ?? key, value);
  setAll(
    book,
    known ? custom.map((each) => (each === known ? property : each)) : [...custom, property]
  );
}

/** Takes the property with this key away, if there is one. */
export function removeCustomProperty(book: Book, key: string): void {
  setAll(
    book,
    book.extras.properties.custom.filter((each) => !isKey(each, key))
  );
}

/** Takes all custom properties away. */
export function removeAllCustomProperties(book: Book): void {
  setAll(book, []);
}

function createProperty(key: string, value: unknown): CustomProperty {
  if (typeof value === "string") return { key, value, type: "String" };
  if (typeof value === "boolean") return { key, value, type: "Boolean" };
  if (typeof value === "number" && Number.isFinite(value))
    return { key, value, type: Number.isInteger(value) ? "Number" : "Float" };
  throw new HostError("InvalidArgument", "A property is a text, a number or a boolean.");
}

function isKey(property: CustomProperty, key: string): boolean {
  return property.key.toLowerCase() === key.toLowerCase();
}

function setAll(book: Book, custom: readonly CustomProperty[]): void {
  assertWritable(book);
  book.setExtras({ properties: { ...book.extras.properties, custom } });
}
