const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  '#39': "'",
  '#x27': "'",
  '#x2F': '/',
};

export function unescapeHtml(text: string): string {
  return text.replace(/&([a-zA-Z]+|#\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
