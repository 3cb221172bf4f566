/**
 * The name of what rows, columns and cells of an opened file are marked with in the model: their place in the file,
 * by which they're known wherever they go. Rows and columns have their index from 0, cells their address.
 */
export const OPENED_AS = "openedAs";
