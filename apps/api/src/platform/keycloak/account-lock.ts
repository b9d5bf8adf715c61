/** A lock as the sign-in shows it to whoever has proved that the account is theirs. */
export interface AccountLock {
  /** Read by the person. */
  readonly reason: string;
  /** null = without end. */
  readonly until: Date | null;
  /** Never shown to the person. */
  readonly by: string;
  readonly at: Date;
}

type Attributes = Readonly<Record<string, string[]>>;

/** Keycloak's provider `account-lock` reads these; its README is the contract. */
const NAMES = ['lockReason', 'lockUntil', 'lockedBy', 'lockedAt'];
const LONGEST_REASON = 500;

export function isLocked(attributes: Attributes | undefined): boolean {
  return NAMES.some((name) => attributes?.[name]?.[0]);
}

/** All other attributes stay as they are, because what a change leaves out is deleted. */
export function withoutLock(attributes: Attributes = {}): Record<string, string[]> {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !NAMES.includes(name)));
}

export function withLock(attributes: Attributes | undefined, { reason, until, by, at }: AccountLock): Record<string, string[]> {
  return {
    ...withoutLock(attributes),
    lockReason: [[...reason].slice(0, LONGEST_REASON).join('')],
    ...(until && { lockUntil: [until.toISOString()] }),
    lockedBy: [by],
    lockedAt: [at.toISOString()],
  };
}
