/** As many as one person invites by hand; each of them sends a mail. */
export const ADDRESSES_AT_ONCE = 20;

/** Addresses as people paste them: with commas, semicolons or line breaks between, with or without a name before them, each once. */
export function readAddresses(text: string): readonly string[] {
  const addresses = new Map<string, string>();
  for (const entry of text.split(/[,;\n\r]+/)) {
    const named = /<([^<>]*)>\s*$/.exec(entry)?.[1];
    for (const word of (named ?? entry).split(/\s+/)) {
      const key = word.toLowerCase();
      if (word && !addresses.has(key)) addresses.set(key, word);
    }
  }
  return [...addresses.values()];
}
