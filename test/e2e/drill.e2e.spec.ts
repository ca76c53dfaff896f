import { spawn } from 'node:child_process';

it('kills every part under load, drops Temporal and restores the log without losing or repeating anything', async () => {
  const child = spawn(process.execPath, [
    '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON',
    'scripts/drill.mjs',
    'short',
  ]);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
  const code = await new Promise((resolve) => child.on('exit', resolve));
  expect({
    code,
    failed: said.split('\n').filter((line) => line.includes('✗')),
    end: code === 0 ? '' : said,
  }).toEqual({ code: 0, failed: [], end: '' });
});
