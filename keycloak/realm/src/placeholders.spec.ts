import { describe, expect, test } from '@jest/globals';
import { MissingSettingsError, resolvePlaceholders, withDerivedSettings } from './placeholders.ts';
import { restorePlaceholders } from './restore-placeholders.ts';

describe('placeholders', () => {
  test('are replaced wherever they stand, and Keycloak’s own message keys are left alone', () => {
    const file = { a: '${WEB_URL}/x', list: ['${WEB_URL}', '${client_account}'], deep: { b: '${SMTP_FROM:me@x}' }, n: 1, f: false };
    expect(resolvePlaceholders(file, { WEB_URL: 'http://w' })).toEqual({
      a: 'http://w/x',
      list: ['http://w', '${client_account}'],
      deep: { b: 'me@x' },
      n: 1,
      f: false,
    });
  });

  test('all that have no value are named at once', () => {
    const unset = () => resolvePlaceholders({ a: '${B_NAME}', b: ['${A_NAME}', '${B_NAME}'], c: '${EMPTY}' }, { EMPTY: '' });
    expect(unset).toThrow(new MissingSettingsError(['A_NAME', 'B_NAME', 'EMPTY']));
    expect(unset).toThrow('missing environment variables for the realm: A_NAME, B_NAME, EMPTY');
  });

  test('mail settings come from SMTP_URL unless they are given one by one', () => {
    expect(withDerivedSettings({ SMTP_URL: 'smtps://me:p%40ss@mail.example' })).toMatchObject({
      SMTP_HOST: 'mail.example',
      SMTP_PORT: '465',
      SMTP_SSL: 'true',
      SMTP_AUTH: 'true',
      SMTP_USER: 'me',
      SMTP_PASSWORD: 'p@ss',
    });
    expect(withDerivedSettings({ SMTP_URL: 'smtp://a:25', SMTP_HOST: 'b' })).toMatchObject({ SMTP_HOST: 'b', SMTP_PORT: '25' });
    expect(() => withDerivedSettings({ SMTP_URL: 'mail' })).toThrow('SMTP_URL is not a URL');
  });

  test('tokens go over plain http only where an application is served so', () => {
    const derived = (WEB_URL: string, ADMIN_URL: string) => withDerivedSettings({ WEB_URL, ADMIN_URL })['REDIRECTS_OVER_HTTP'];
    expect(derived('https://a', 'https://b')).toBe('false');
    expect(derived('https://a', 'http://localhost:3001')).toBe('true');
  });

  test('the API is told of logouts where servers reach it, by default at its public address', () => {
    expect(withDerivedSettings({ API_URL: 'http://a' })['API_INTERNAL_URL']).toBe('http://a');
    expect(withDerivedSettings({ API_URL: 'http://a', API_INTERNAL_URL: 'http://b' })['API_INTERNAL_URL']).toBe('http://b');
  });
});

describe('placeholders put back', () => {
  const environment = { WEB_URL: 'http://w', SECRET: 's' };
  const template = {
    clients: [{ clientId: 'web', rootUrl: '${WEB_URL}', secret: '${SECRET}', redirectUris: ['${WEB_URL}/cb'] }],
    smtp: { user: '${USER:}' },
  };

  test('stand where the realm holds what they stand for', () => {
    expect(
      restorePlaceholders(
        { clients: [{ clientId: 'web', rootUrl: 'http://w', redirectUris: ['http://w/cb', 'http://other'] }], smtp: {} },
        template,
        environment,
      ),
    ).toEqual({
      clients: [{ clientId: 'web', rootUrl: '${WEB_URL}', secret: '${SECRET}', redirectUris: ['${WEB_URL}/cb', 'http://other'] }],
      smtp: { user: '${USER:}' },
    });
  });

  test('do not hide a value that differs', () => {
    const restored = restorePlaceholders(
      { clients: [{ clientId: 'web', rootUrl: 'http://evil' }], smtp: { user: 'x' } },
      template,
      environment,
    );
    expect(restored).toMatchObject({ clients: [{ rootUrl: 'http://evil' }], smtp: { user: 'x' } });
  });
});
