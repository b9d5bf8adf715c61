/** Texts of the variants of one statement, made when first asked for. The set of keys is small and fixed by the code. */
export class StatementCache<K> {
  private readonly texts = new Map<string, string>();

  constructor(
    private readonly name: string,
    private readonly keyOf: (shape: K) => string,
    private readonly textOf: (shape: K) => string,
  ) {}

  /** Name and text as `Database.query` takes them. */
  get(shape: K): [name: string, text: string] {
    const name = `${this.name}.${this.keyOf(shape)}`;
    let text = this.texts.get(name);
    if (text === undefined) this.texts.set(name, (text = this.textOf(shape)));
    return [name, text];
  }
}
