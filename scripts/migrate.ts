import { createRoles, migrate, readConfig } from '@app/platform';

/** `npm run migrate`: roles, then the schema. */
async function main(): Promise<void> {
  const { databaseUrl } = readConfig(process.env, 'owner');
  const others = ['API_DATABASE_URL', 'WORKER_DATABASE_URL', 'AUDITOR_DATABASE_URL'].flatMap(
    (name) => process.env[name] ?? [],
  );
  await createRoles(databaseUrl, others);
  const done = await migrate(databaseUrl, process.cwd());
  console.log(done.length === 0 ? 'Lược đồ đã mới nhất.' : `Đã cập nhật lược đồ: ${done.length} bước.`);
}

main().catch((error: Error) => {
  console.error(`Không cập nhật được cơ sở dữ liệu: ${error.message}`);
  process.exitCode = 1;
});
