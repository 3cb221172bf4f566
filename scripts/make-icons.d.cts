/** Draws every icon in every size that the ribbon uses: PNG files by name. */
export function drawIcons(): Map<string, Buffer>;
