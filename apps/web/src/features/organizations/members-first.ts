/** Members on a page of the list. */
export const MEMBERS_FIRST = 20;
