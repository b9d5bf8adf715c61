/** How long a merge can be taken back; what has begun cannot. */
export const UNDO_SECONDS = 60;
/** How long the handle of the account that went leads to the survivor, and is nobody else's. */
export const HANDLE_DAYS = 180;
/** How long its identity stays, closed, so that an owner who objects can still be recognised by it. */
export const IDENTITY_DAYS = 7;
