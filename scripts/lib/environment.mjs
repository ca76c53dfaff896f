import { readDemoPassword } from './settings.mjs';

/** What our processes are told; each service gets only its part of it. */
export function environment(settings, secrets, ownerUrl) {
  return {
    ...process.env,
    ...databaseUrls(ownerUrl, secrets),
    PORT: String(settings.port),
    DATA_DIR: settings.dataDir,
    TEMPORAL_NAMESPACE: settings.namespace,
    EVENT_HMAC_KEY: process.env.EVENT_HMAC_KEY || secrets.hmacKey,
    DEMO_PASSWORD: readDemoPassword(settings.dataDir),
    TZ: 'UTC',
  };
}

/** Addresses of the three database accounts, derived from the owner's unless they are set. */
export function databaseUrls(ownerUrl, secrets, env = process.env) {
  const as = (role) => {
    const url = new URL(ownerUrl);
    url.username = `laurel_${role}`;
    url.password = secrets[role];
    return url.toString();
  };
  return {
    DATABASE_URL: ownerUrl,
    API_DATABASE_URL: env.API_DATABASE_URL || as('api'),
    WORKER_DATABASE_URL: env.WORKER_DATABASE_URL || as('worker'),
    AUDITOR_DATABASE_URL: env.AUDITOR_DATABASE_URL || as('auditor'),
  };
}
