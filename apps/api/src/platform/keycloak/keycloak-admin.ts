/** Port to the identity provider's administration. Everything is idempotent; a person who is already gone is no error. */
export abstract class KeycloakAdmin {
  abstract disableUser(userId: string): Promise<void>;
  abstract enableUser(userId: string): Promise<void>;
  /** Ends every session of the person. */
  abstract logoutUser(userId: string): Promise<void>;
  abstract updateEmail(userId: string, email: string): Promise<void>;
  abstract deleteUser(userId: string): Promise<void>;
  /** Realm roles of the product that the person holds. */
  abstract rolesOf(userId: string): Promise<readonly string[]>;
}
