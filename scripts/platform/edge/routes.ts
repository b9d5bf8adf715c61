export interface Upstreams {
  userApi: URL;
  adminApi: URL;
}

const ADMIN_PATH = '/admin/graphql';

/** The path decides, nothing else: a request that is not plainly for staff goes to the API that grants less. */
export const upstreamFor = (requestUrl: string, upstreams: Upstreams): URL => {
  const pathname = requestUrl.split(/[?#]/, 1)[0] ?? '/';
  return pathname === ADMIN_PATH || pathname.startsWith(`${ADMIN_PATH}/`) ? upstreams.adminApi : upstreams.userApi;
};
