import type { StaffList } from '@/gql/graphql';

/** Where the lists stand whose views can be kept. */
export const LIST_PATHS: Readonly<Record<StaffList, string>> = {
  USERS: '/users',
  ORGANIZATIONS: '/organizations',
  APPLICATIONS: '/applications',
  AUDIT: '/audit',
  CASES: '/cases',
  CONTENT: '/content',
  ANNOUNCEMENTS: '/announcements',
};

const listOf = new Map(Object.entries(LIST_PATHS).map(([list, path]) => [path, list as StaffList]));

export const listAt = (path: string): StaffList | null => listOf.get(path) ?? null;

/** The address of a list as a view keeps it; the view's name in it is how the list knows which one it shows. */
export function viewPath(view: { readonly id: string; readonly list: StaffList; readonly query: string }): string {
  return `${LIST_PATHS[view.list]}?${view.query ? `${view.query}&` : ''}view=${view.id}`;
}
