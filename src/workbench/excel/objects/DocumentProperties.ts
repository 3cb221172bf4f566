import { HostError } from "../../batch/HostError";
import { WireObject } from "../../batch/WireObject";
import type { DocumentProperties as Properties } from "../../files/properties/DocumentProperties";
import type { ExcelScope } from "../ExcelScope";
import { assertWritable } from "../sheets/getSheet";
import { CustomPropertyCollection } from "./CustomPropertyCollection";

type TextProperty = Exclude<keyof Properties, "revisionNumber" | "custom">;

/** Excel.DocumentProperties: what the workbook says of itself. Texts that aren't there are "". */
export class DocumentProperties extends WireObject {
  readonly className = "DocumentProperties";

  constructor(private readonly scope: ExcelScope) {
    super();
  }

  get Title(): string {
    return this.all.title;
  }
  set Title(value: unknown) {
    this.setText("title", value);
  }
  get Subject(): string {
    return this.all.subject;
  }
  set Subject(value: unknown) {
    this.setText("subject", value);
  }
  get Author(): string {
    return this.all.author;
  }
  set Author(value: unknown) {
    this.setText("author", value);
  }
  get Keywords(): string {
    return this.all.keywords;
  }
  set Keywords(value: unknown) {
    this.setText("keywords", value);
  }
  get Comments(): string {
    return this.all.comments;
  }
  set Comments(value: unknown) {
    this.setText("comments", value);
  }
  get Category(): string {
    return this.all.category;
  }
  set Category(value: unknown) {
    this.setText("category", value);
  }
  get Manager(): string {
    return this.all.manager;
  }
  set Manager(value: unknown) {
    this.setText("manager", value);
  }
  get Company(): string {
    return this.all.company;
  }
  set Company(value: unknown) {
    this.setText("company", value);
  }
  get LastAuthor(): string {
    return this.all.lastAuthor;
  }
  get RevisionNumber(): number {
    return this.all.revisionNumber;
  }
  set RevisionNumber(value: unknown) {
    if (typeof value !== "number" || !Number.isInteger(value) || value < 0)
      throw new HostError("InvalidArgument", "A revision number is a whole number from 0.");
    this.change({ revisionNumber: value });
  }
  /** Null for a workbook that doesn't say. */
  get CreationDate(): string | null {
    return this.all.creationDate || null;
  }
  get Custom(): WireObject {
    return new CustomPropertyCollection(this.scope);
  }

  private get all(): Properties {
    return this.scope.book.extras.properties;
  }
  private setText(property: TextProperty, value: unknown): void {
    if (typeof value !== "string")
      throw new HostError("InvalidArgument", `The ${property} must be a text.`);
    this.change({ [property]: value });
  }
  private change(change: Partial<Properties>): void {
    assertWritable(this.scope.book);
    this.scope.book.setExtras({ properties: { ...this.all, ...change } });
  }
}
