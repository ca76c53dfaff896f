import { Stop } from './say.mjs';

const oldest = 15;

/** `versionNumber` as PostgreSQL tells it: 150004 is 15.4. */
export function refuseOld(versionNumber) {
  const major = Math.floor(versionNumber / 10_000);
  if (major >= oldest) return;
  throw new Stop(`PostgreSQL ở DATABASE_URL là bản ${major}, laurel cần bản ${oldest} trở lên: hãy nâng cấp máy chủ.`);
}
