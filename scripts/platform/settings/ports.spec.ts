import { describe, expect, it } from '@jest/globals';
import { chooseAddresses } from './addresses.ts';
import { choosePorts, portVariable } from './ports.ts';

describe('ports', () => {
  it('are the documented ones', () => {
    expect(choosePorts({})).toMatchObject({ web: 3000, admin: 3001, api: 4000, keycloak: 8080, mailUi: 8025, postgres: 5433, redis: 6380 });
  });

  it('all move by the offset', () => {
    const [standard, moved] = [choosePorts({}), choosePorts({ GPS_PORT_OFFSET: '100' })];
    for (const name of Object.keys(standard) as (keyof typeof standard)[]) expect(moved[name]).toBe(standard[name] + 100);
  });

  it('can be set one by one', () => {
    expect(portVariable('keycloakManagement')).toBe('GPS_PORT_KEYCLOAK_MANAGEMENT');
    expect(choosePorts({ GPS_PORT_OFFSET: '100', GPS_PORT_KEYCLOAK_MANAGEMENT: '9999' }).keycloakManagement).toBe(9999);
  });

  it.each(['abc', '-1', '1.5', '99999'])('refuse the offset %s', (offset) => {
    expect(() => choosePorts({ GPS_PORT_OFFSET: offset })).toThrow('GPS_PORT_OFFSET');
  });

  it('refuse an offset that ends beyond the last port', () => {
    expect(() => choosePorts({ GPS_PORT_OFFSET: '60000' })).toThrow('GPS_PORT_OFFSET=60000');
  });

  it('refuse one that browsers do not open', () => {
    expect(() => choosePorts({ GPS_PORT_OFFSET: '2000' })).toThrow('no browser opens port 6000 (api)');
    expect(choosePorts({ GPS_PORT_REDIS: '10080' }).redis).toBe(10_080);
  });

  it('refuse one port for two parts', () => {
    expect(() => choosePorts({ GPS_PORT_WEB: '3001' })).toThrow('two parts would share port 3001');
  });
});

describe('public addresses', () => {
  it('follow the ports', () => {
    const { addresses } = chooseAddresses({}, choosePorts({ GPS_PORT_OFFSET: '100' }));
    expect(addresses).toMatchObject({ web: 'http://localhost:3100', keycloak: 'http://localhost:8180' });
  });

  it('on this machine move the port of their part', () => {
    const chosen = chooseAddresses({ WEB_URL: 'http://localhost:3333/' }, choosePorts({}));
    expect(chosen.addresses.web).toBe('http://localhost:3333');
    expect(chosen.ports.web).toBe(3333);
  });

  it('elsewhere are those of a proxy in front and move nothing', () => {
    const chosen = chooseAddresses({ WEB_URL: 'https://fans.example:8443' }, choosePorts({}));
    expect(chosen.ports.web).toBe(3000);
  });

  it('that are none are refused by name', () => {
    expect(() => chooseAddresses({ API_URL: 'localhost' }, choosePorts({}))).toThrow('API_URL=localhost');
  });
});
