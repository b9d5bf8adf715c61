export interface Upstreams {
  userApi: URL;
  adminApi: URL;
}

export interface Route {
  upstream: URL;
  path: string;
}

const ADMIN_PREFIX = '/admin';
const ADMIN_PATH = `${ADMIN_PREFIX}/graphql`;

const INTERNAL = /^\/+internal(\/|$)/i;

/** Keycloak talks to the API behind the edge; nobody else has business there. An escape that says nothing stays as it is. */
export const isInternal = (requestUrl: string): boolean => {
  const pathname = requestUrl.split(/[?#]/, 1)[0] ?? '/';
  try {
    return INTERNAL.test(decodeURIComponent(pathname));
  } catch {
    return INTERNAL.test(pathname);
  }
};

/** The path decides, nothing else: a request that is not plainly for staff goes to the API that grants less. */
export const routeOf = (requestUrl: string, upstreams: Upstreams): Route => {
  const pathname = requestUrl.split(/[?#]/, 1)[0] ?? '/';
  const forStaff = pathname === ADMIN_PATH || pathname.startsWith(`${ADMIN_PATH}/`);
  // Either API serves /graphql; the prefix is the public address's own.
  return forStaff
    ? { upstream: upstreams.adminApi, path: requestUrl.slice(ADMIN_PREFIX.length) }
    : { upstream: upstreams.userApi, path: requestUrl };
};
