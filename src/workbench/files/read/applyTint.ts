/**
 * A colour (RRGGBB) made lighter (tint above 0) or darker (below 0), by the lightness of hue-lightness-saturation,
 * as ECMA-376 part 1, 18.8.3 has it. The tint is between -1 and 1.
 */
export function applyTint(colour: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const top = Math.max(...channels);
  const bottom = Math.min(...channels);
  const lightness = (top + bottom) / 2;
  const target = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const range = (of: number): number => 1 - Math.abs(2 * of - 1);
  // With hue and saturation kept, every channel keeps its distance from the lightness, scaled to the new range.
  const scale = range(lightness) === 0 ? 0 : range(target) / range(lightness);
  return channels.map((channel) => toHex(target + (channel - lightness) * scale)).join("");
}

function toHex(channel: number): string {
  const byte = Math.round(Math.min(1, Math.max(0, channel)) * 255);
  return byte.toString(16).padStart(2, "0").toUpperCase();
}
