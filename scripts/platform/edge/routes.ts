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

/** The path decides, nothing else: a request that is not plainly for staff goes to the API that grants less. */
export const routeOf = (requestUrl: string, upstreams: Upstreams): Route => {
  const pathname = requestUrl.split(/[?#]/, 1)[0] ?? '/';
  const forStaff = pathname === ADMIN_PATH || pathname.startsWith(`${ADMIN_PATH}/`);
  // Either API serves /graphql; the prefix is the public address's own.
  return forStaff
    ? { upstream: upstreams.adminApi, path: requestUrl.slice(ADMIN_PREFIX.length) }
    : { upstream: upstreams.userApi, path: requestUrl };
};
