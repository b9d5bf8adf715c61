/** A browser remembers so many; what is older is over. */
const MOST = 12;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What a signed-out reader has put away, as the cookie keeps it; what somebody else wrote into it is as if not there. */
export const dismissedIn = (cookie: string | undefined): readonly string[] =>
  (cookie ?? '')
    .split('.')
    .filter((id) => ID.test(id))
    .slice(-MOST);

export const withDismissed = (before: readonly string[], id: string): string =>
  [...before.filter((one) => one !== id), id].slice(-MOST).join('.');
