import { randomUUID } from 'node:crypto';
import { setTimeout as rest } from 'node:timers/promises';
import { papersWith } from '../walk/papers';
import { Refused, type People, type Person } from '../walk/people';

/** A command that was answered: it must be in the log for ever. */
export interface Acknowledged {
  account: string;
  commandId: string;
  stream: string;
  version: number;
}

/**
 * A steady load of commands, each repeated under its own key until it is answered, as a good client does. Every client
 * leads dossier after dossier to reception; with council members, on to a session to which they are invited by letter.
 */
export class Load {
  readonly acknowledged: Acknowledged[] = [];
  private going = true;
  private readonly clients: Promise<void>[];

  constructor(
    private readonly people: People,
    private readonly prefix: string,
    clients: number,
    private readonly members: readonly string[] = [],
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
      const code = await this.receive(candidate);
      if (this.members.length > 0) await this.invite(candidate, code);
    }
  }

  private async receive(candidate: string): Promise<string> {
    const type = this.members.length > 0 ? 'thematic' : 'merit';
    const period = { from: '2023-01-01', to: '2023-12-31' };
    const proposal = { award: 'BK-T', type, procedure: 'standard', candidate, period };
    const code = (await this.until('vanthu.gddt', '/api/dossiers', proposal)).slice('dossier/'.length);
    const nomination = {
      id: `TTr-${candidate}`,
      number: candidate,
      on: '2024-01-10',
      dossiers: [code],
      papers: papersWith(candidate),
    };
    await this.until('giamdoc.gddt', '/api/submissions', nomination);
    await this.until('tiepnhan', `/api/dossiers/${code}/receive`, { complete: true });
    return code;
  }

  private async invite(candidate: string, code: string): Promise<void> {
    const opinion = { opinion: 'Đủ điều kiện', ground: 'Đã đối chiếu bản giấy của hồ sơ' };
    await this.until('thamdinh', `/api/dossiers/${code}/recommend`, opinion);
    const id = `PH-${candidate}`;
    const session = { id, council: 'HD-DRILL', title: candidate, on: '2024-01-24' };
    await this.until('thuky', '/api/council-sessions', session);
    await this.until('thuky', `/api/council-sessions/${id}/items`, { dossiers: [code] });
    await this.until('thuky', `/api/council-sessions/${id}/freeze`, {});
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
