import { randomUUID } from 'node:crypto';
import { figures, type Figures } from './figures';
import type { People } from '../walk/people';

/** Commands over HTTP by this many clients at once: opening dossiers, signed in, durable. */
export async function httpCommands(people: People, clients: number, count: number, run: string): Promise<Figures> {
  const person = await people.as('vanthu.gddt');
  const period = { from: '2023-01-01', to: '2023-12-31' };
  let next = 0;
  const times: number[] = [];
  const started = performance.now();
  const client = async () => {
    for (let n = next++; n < count; n = next++) {
      const body = { award: 'BK-T', type: 'merit', procedure: 'standard', candidate: `bench-${run}-${n}`, period };
      const at = performance.now();
      await person.post('/api/dossiers', body, { 'idempotency-key': randomUUID() });
      times.push(performance.now() - at);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return figures(times, performance.now() - started);
}
