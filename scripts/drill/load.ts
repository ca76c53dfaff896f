import { randomUUID } from 'node:crypto';
import { setTimeout as rest } from 'node:timers/promises';
import { Refused, type People, type Person } from '../walk/people';

/** A command that was answered: it must be in the log for ever. */
export interface Acknowledged {
  account: string;
  commandId: string;
  stream: string;
  version: number;
}

/** A steady load of commands, each repeated under its own key until it is answered, as a good client does. */
export class Load {
  readonly acknowledged: Acknowledged[] = [];
  private going = true;
  private readonly clients: Promise<void>[];

  constructor(
    private readonly people: People,
    private readonly prefix: string,
    clients: number,
  ) {
    this.clients = Array.from({ length: clients }, (_, n) => this.client(n));
  }

  async stop(): Promise<void> {
    this.going = false;
    await Promise.all(this.clients);
  }

  private async client(n: number): Promise<void> {
    for (let i = 0; this.going; i += 1) {
      const candidate = `${this.prefix}-${n}-${i}`;
      const period = { from: '2023-01-01', to: '2023-12-31' };
      const opened = await this.until('vanthu.gddt', '/api/dossiers', {
        award: 'BK-T',
        type: 'merit',
        procedure: 'standard',
        candidate,
        period,
      });
      const code = opened.slice('dossier/'.length);
      await this.until('giamdoc.gddt', '/api/submissions', {
        id: `TTr-${candidate}`,
        number: candidate,
        on: '2024-01-10',
        dossiers: [code],
      });
      await this.until('tiepnhan', `/api/dossiers/${code}/receive`, { complete: true });
    }
  }

  private async until(account: string, path: string, body: object): Promise<string> {
    const commandId = randomUUID();
    for (;;) {
      try {
        const person: Person = await this.people.as(account);
        const { stream, version } = await person.post(path, body, { 'idempotency-key': commandId });
        this.acknowledged.push({ account, commandId, stream, version });
        return stream;
      } catch (error) {
        if (error instanceof Refused && error.status < 500) throw error;
        await rest(100);
      }
    }
  }
}
