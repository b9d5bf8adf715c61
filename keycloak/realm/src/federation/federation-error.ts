/** A setting of another provider that cannot be taken as it is. */
export class FederationError extends Error {}
