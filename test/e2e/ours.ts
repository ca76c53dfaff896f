import { spawn } from 'node:child_process';

/** Runs one of our scripts to its end; answers its exit code and everything it said. */
export async function runOurs(
  script: string,
  args: string[] = [],
  env: Record<string, string> = {},
): Promise<{ code: number | null; said: string }> {
  const flags = ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON'];
  const child = spawn(process.execPath, [...flags, `scripts/${script}.mjs`, ...args], {
    env: { ...process.env, ...env },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, said };
}
