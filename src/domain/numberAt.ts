/** The number at a position, from 0; 0 beyond the ends, where no caller looks. */
export function numberAt(numbers: Int32Array, position: number): number {
  return numbers[position] ?? 0;
}
