/** Something that another person does in the workbook. Rows and columns count from 0. */
export type CoAuthorEdit =
  | { readonly kind: "insert-row"; readonly sheetId: string; readonly row: number }
  | {
      readonly kind: "type";
      readonly sheetId: string;
      readonly row: number;
      readonly column: number;
      readonly text: string;
    };
