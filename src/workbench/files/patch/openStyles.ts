import { readStyles } from "../read/readStyles";
import { readTheme } from "../read/readTheme";
import { EditablePart } from "../xml/EditablePart";
import { LINK_TYPES, MEDIA_TYPES } from "../write/namespaces";
import { resolveStyle } from "../write/SheetParts";
import type { WriteContext } from "../write/SheetParts";
import { StyleWriter } from "../write/StyleWriter";
import { AppendedStyles } from "./AppendedStyles";
import type { PatchedPackage } from "./PatchedPackage";

/**
 * The looks of a package, to be added to. `finish` puts the part for them into a package that had none, if any were
 * added.
 */
export function openStyles(
  pack: PatchedPackage,
  workbookPart: string,
  { book }: Pick<WriteContext, "book">
): { readonly list: AppendedStyles; readonly finish: () => void } {
  const name = pack.original.linked(workbookPart, "styles");
  const known = name === undefined ? undefined : pack.edit(name);
  const part = known ?? createPart(resolveStyle(book, book.defaultStyle) ?? {});
  const themePart = pack.original.linked(workbookPart, "theme");
  const theme = themePart === undefined ? undefined : pack.original.xml(themePart);
  return {
    list: new AppendedStyles(part, readStyles(part.root, readTheme(theme))),
    finish: () => {
      if (known !== undefined || !part.isChanged) return;
      const added = pack.findFreeName("xl/styles");
      pack.add(added, `${MEDIA_TYPES}.styles+xml`, part.root.outerHTML);
      pack.link(workbookPart, `${LINK_TYPES}/styles`, added);
    },
  };
}

function createPart(base: ConstructorParameters<typeof StyleWriter>[0]): EditablePart {
  return new EditablePart(new TextEncoder().encode(new StyleWriter(base).write()), "styles");
}
