/** Names as a programmer would write them, nothing else: no paths, no calls, no conditions. */
const VARIABLE = /(?<!\{)\{\{ *([A-Za-z]\w{0,39}) *\}\}(?!\})/g;

export type MailValues = ReadonlyMap<string, string>;

export const variablesIn = (text: string): string[] => [...text.matchAll(VARIABLE)].map(([, name]) => name ?? '');

/** Whether braces stand there that are no variable. */
export const hasLooseBraces = (text: string): boolean => /\{\{|\}\}/.test(text.replace(VARIABLE, ''));

/** Each variable once, from left to right: what a value holds is never looked at again. One that nobody knows stays as it is written. */
export const fill = (text: string, values: MailValues): string =>
  text.replace(VARIABLE, (whole, name: string) => values.get(name) ?? whole);

/** Paragraphs of lines; those whose variable has no value are left out. */
export function fillLines(text: string, values: MailValues): string[] {
  const known = (line: string): boolean => variablesIn(line).every((name) => values.get(name) !== '');
  return text
    .split(/\n{2,}/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .filter(known)
        .map((line) => fill(line, values))
        .join('\n'),
    )
    .filter((paragraph) => paragraph.trim() !== '');
}
