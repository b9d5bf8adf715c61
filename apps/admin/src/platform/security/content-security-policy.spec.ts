import { expect, test } from '@jest/globals';
import { contentSecurityPolicy } from './content-security-policy';

const policy = contentSecurityPolicy('abc', { api: 'https://api.example/x', keycloak: 'https://id.example/', secure: true });

test('scripts need the nonce of the request, and nothing is allowed by default', () => {
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';");
  expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  expect(policy).toContain("frame-ancestors 'none'");
});

test('pictures come from the API, forms may end at Keycloak', () => {
  expect(policy).toContain("img-src 'self' blob: data: https://api.example;");
  expect(policy).toContain("form-action 'self' https://id.example;");
});
