const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** An id from outside, or null: what is no UUID names nothing, and must not reach PostgreSQL as one. */
export function uuidOrNull(id: string): string | null {
  return UUID.test(id) ? id.toLowerCase() : null;
}

const HANDLE = /^[a-z0-9_]{3,20}$/;

/** A handle from outside as it is stored, or null: case does not matter, and a leading @ is how people write it. */
export function handleOrNull(handle: string): string | null {
  const plain = handle.replace(/^@/, '').toLowerCase();
  return HANDLE.test(plain) ? plain : null;
}
