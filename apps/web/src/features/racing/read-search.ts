const QUERY_LENGTH = 100;

export function readSearch(value: string | string[] | undefined): string | null {
  const query = (typeof value === 'string' ? value : '').trim().slice(0, QUERY_LENGTH);
  return query || null;
}
