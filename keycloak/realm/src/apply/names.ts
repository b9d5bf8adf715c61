/** Which of two lists of names has what the other lacks. */
export function namesToChange(wanted: readonly string[], found: readonly string[]): { missing: string[]; surplus: string[] } {
  return { missing: wanted.filter((name) => !found.includes(name)), surplus: found.filter((name) => !wanted.includes(name)) };
}
