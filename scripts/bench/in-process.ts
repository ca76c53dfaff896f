import { randomUUID } from 'node:crypto';
import type { Office } from '@app/commands';
import type { Actor } from '@app/domain';
import { figures, type Figures } from './figures';

const clerk: Actor = { account: 'vanthu.gddt', person: 'p-vanthu-gddt', role: 'unitClerk', unit: 'SGDDT' };
const head: Actor = { account: 'giamdoc.gddt', person: 'p-giamdoc-gddt', role: 'unitHead', unit: 'SGDDT' };
const period = { from: '2023-01-01', to: '2023-12-31' };

const open = (office: Office, candidate: string) =>
  office.openDossier(
    {
      award: 'BK-T',
      type: 'merit',
      procedure: 'standard',
      period,
      candidate: { kind: 'person', id: candidate, unit: 'SGDDT' },
      unit: { code: 'SGDDT', kind: 'agency' },
    },
    { by: clerk, commandId: randomUUID() },
  );

/** The same command as over HTTP, without HTTP. */
export async function inProcess(office: Office, clients: number, count: number, run: string): Promise<Figures> {
  let next = 0;
  const times: number[] = [];
  const started = performance.now();
  const client = async () => {
    for (let n = next++; n < count; n = next++) {
      const at = performance.now();
      await open(office, `bench-${run}-${n}`);
      times.push(performance.now() - at);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return figures(times, performance.now() - started);
}

/** One act over this many dossiers: a unit's submission. */
export async function bigAct(office: Office, size: number, rounds: number): Promise<Figures> {
  const times: number[] = [];
  const started = performance.now();
  for (let round = 0; round < rounds; round += 1) {
    const codes: string[] = [];
    for (let n = 0; n < size; n += 1)
      codes.push((await open(office, `bench-act${round}-${n}`)).stream.slice('dossier/'.length));
    const at = performance.now();
    await office.acts.nominate(
      `TTr-bench-${round}`,
      { unit: 'SGDDT', number: `${round}`, on: '2024-01-10', dossiers: codes },
      { by: head, commandId: randomUUID() },
    );
    times.push(performance.now() - at);
  }
  return figures(times, performance.now() - started);
}
