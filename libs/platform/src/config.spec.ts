import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BadSetting, readConfig } from './config';

const complete = {
  API_DATABASE_URL: 'postgres://laurel_api@127.0.0.1/laurel',
  WORKER_DATABASE_URL: 'postgres://laurel_worker@127.0.0.1/laurel',
  AUDITOR_DATABASE_URL: 'postgres://laurel_auditor@127.0.0.1/laurel',
  DATABASE_URL: 'postgres://postgres@127.0.0.1/laurel',
  EVENT_HMAC_KEY: 'k'.repeat(32),
};

describe('the settings of a process', () => {
  it.each(['api', 'worker', 'auditor', 'owner'] as const)('give the %s its own database account', (role) =>
    expect(readConfig(complete, role).databaseUrl).toContain(role === 'owner' ? 'postgres@' : `laurel_${role}@`),
  );

  it('have defaults for all that need not be said', () =>
    expect(readConfig(complete, 'api')).toMatchObject({
      port: 3000,
      dataDir: '.data',
      temporal: null,
      smtpUrl: null,
      gateway: null,
    }));

  it.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['GATEWAY_ATTEMPTS', '0'],
    ['GATEWAY_PATIENCE_MS', 'long'],
    ['API_DATABASE_URL', undefined],
    ['API_DATABASE_URL', 'mysql://x'],
    ['SMTP_URL', 'http://x'],
    ['GATEWAY_URL', 'somewhere'],
    ['EVENT_HMAC_KEY', 'short'],
    ['EVENT_HMAC_KEY', undefined],
    ['EVENT_HMAC_KEY_FILE', '/nowhere/at/all'],
  ])('stop the start and name %s when it is %s', (name, value) => {
    const read = () => readConfig({ ...complete, [name]: value }, 'api');
    expect(read).toThrow(BadSetting);
    expect(read).toThrow(new RegExp(`^${name} `));
  });

  it('take the key from a file, as containers keep their secrets', () => {
    const folder = mkdtempSync(join(tmpdir(), 'laurel-config-'));
    try {
      const file = join(folder, 'key');
      writeFileSync(file, `${'f'.repeat(40)}\n`);
      const { hmacKey } = readConfig({ ...complete, EVENT_HMAC_KEY: undefined, EVENT_HMAC_KEY_FILE: file }, 'worker');
      expect(hmacKey.toString()).toBe('f'.repeat(40));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('ask no key of those who send no commands', () =>
    expect(readConfig({ ...complete, EVENT_HMAC_KEY: undefined }, 'auditor').hmacKey).toHaveLength(0));
});
