/**
 * Where to go after signing in or out: a path of this app, or its front page. Everything a browser could read as
 * another host (`//host`, `/\host`, a scheme, control characters) is refused.
 */
export function safeReturnTo(value: string | null | undefined, fallback = '/'): string {
  if (!value || value.length > 2000 || !/^\/(?![/\\])/.test(value)) return fallback;
  // Browsers drop control characters from an address, which can turn a path into a host.
  if (/[\u0000-\u001f\u007f\\]/.test(value)) return fallback;
  const url = new URL(value, 'http://app.invalid');
  return url.host === 'app.invalid' ? `${url.pathname}${url.search}${url.hash}` : fallback;
}
