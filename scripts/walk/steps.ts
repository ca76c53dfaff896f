import type { Finding } from './evidence';
import { papersWith } from './papers';
import type { Done, People } from './people';
import { tellAct, tellRest, tellSeen, type Standing } from './telling';

const opinion = 'Đủ điều kiện, tiêu chuẩn, hồ sơ, thủ tục';
// Whoever reads the year wants to see what happens, not two hundred lines of the same.
const shownOfMany = 2;

interface Shown {
  dossier: { custody: string; outcome?: string; version: number; name: string; owed: { id: string; kind: string }[] };
  now: string;
}

interface Happened {
  type: string;
  data: { id: string; at?: string };
}

/** The steps that every journey shares; each prints what it did. */
export class Steps {
  constructor(readonly people: People) {}

  /** Opens a dossier of a unit and answers its code; a named one is told. */
  async open(
    unit: string,
    award: string,
    type: string,
    candidate: string,
    period: { from: string; to: string },
    named?: string,
  ): Promise<string> {
    const clerk = await this.people.as(`vanthu.${unit}`);
    const procedure = type === 'unplanned' || type === 'career' ? 'simplified' : 'standard';
    const { stream } = await clerk.post('/api/dossiers', { award, type, procedure, candidate, period });
    const code = stream.slice('dossier/'.length);
    if (named)
      await this.tell(clerk.account, 'open', [code], undefined, ` ${named}: ${(await this.show(code)).dossier.name}`);
    return code;
  }

  async nominate(unit: string, id: string, number: string, on: string, dossiers: string[]): Promise<void> {
    const head = unit === 'tuangiao' ? `chutich.${unit}` : `giamdoc.${unit}`;
    const submission = { id, number, on, dossiers, papers: papersWith(number) };
    const done = await (await this.people.as(head)).post('/api/submissions', submission);
    await this.tell(head, 'nominate', dossiers, done, ` số ${number}`);
  }

  async receive(...codes: string[]): Promise<void> {
    const answer = await (
      await this.people.as('tiepnhan')
    ).post<{ refused: number; items: object[] }>('/api/dossiers/acts', {
      ...{ act: 'ReceiveDossier', data: {} },
      dossiers: codes,
    });
    if (answer.refused > 0) throw new Error(`not received: ${JSON.stringify(answer.items)}`);
    await this.tell('tiepnhan', 'receive', codes);
  }

  on(code: string, account: string, act: string, body: object): Promise<void> {
    return this.onEach([code], account, act, body);
  }

  recommend(...codes: string[]): Promise<void> {
    return this.onEach(codes, 'thamdinh', 'recommend', { opinion });
  }

  /** Over a question that the verdict leaves open: the officer says why. */
  recommendOver(ground: string, code: string): Promise<void> {
    return this.on(code, 'thamdinh', 'recommend', { opinion, ground });
  }

  /** What the officer finds about a candidate, each with its source. */
  async know(candidate: string, ...found: Finding[]): Promise<void> {
    const officer = await this.people.as('thamdinh');
    for (const evidence of found) await officer.post(`/api/candidates/${candidate}/evidence`, { evidence });
  }

  /** A whole meeting: planned, agenda, frozen. */
  async prepareSession(
    id: string,
    kind: 'award' | 'initiative',
    title: string,
    on: string,
    codes: string[],
  ): Promise<void> {
    const secretary = await this.people.as('thuky');
    const { rows } = await secretary.get<{ rows: { id: string; kind: string; members: string[] }[] }>('/api/councils');
    const { id: council, members } = rows.find((c) => c.kind === kind)!;
    await secretary.post('/api/council-sessions', { id, council, title, on });
    const done = await secretary.post(`/api/council-sessions/${id}/items`, { dossiers: codes });
    await this.tell('thuky', 'session', [], done, ` (${codes.length} hồ sơ, ${members.length} thành viên)`);
  }

  async freeze(id: string): Promise<void> {
    const done = await (await this.people.as('thuky')).post(`/api/council-sessions/${id}/freeze`);
    await this.tell('thuky', 'freeze', [], done);
  }

  /** Everybody present, every item counted by two tellers, minutes signed. */
  async meet(id: string, minutes: string, votesFor: (dossier: string, members: number) => number): Promise<void> {
    const secretary = await this.people.as('thuky');
    const session = await secretary.get<{ members: string[]; items: { item: number; dossier: string }[] }>(
      `/api/council-sessions/${id}`,
    );
    await secretary.post(`/api/council-sessions/${id}/attendance`, { present: session.members });
    for (const { item, dossier } of session.items) {
      const yes = votesFor(dossier, session.members.length);
      for (const teller of ['kiemphieu1', 'kiemphieu2'])
        await (
          await this.people.as(teller)
        ).post(`/api/council-sessions/${id}/counts`, { item, for: yes, against: session.members.length - yes });
    }
    const done = await secretary.post(`/api/council-sessions/${id}/minutes`, { number: minutes });
    const dossiers = session.items.map(({ dossier }) => dossier);
    await this.tell('thuky', 'minutes', dossiers, done, ` số ${minutes}`);
  }

  async decide(id: string, number: string, on: string, dossiers: string[]): Promise<void> {
    const done = await (await this.people.as('chutich')).post('/api/decisions', { id, number, on, dossiers });
    await this.tell('chutich', 'decide', dossiers, done, ` số ${number}`);
  }

  async submit(id: string, number: string, on: string, code: string): Promise<void> {
    const done = await (await this.people.as('chutich')).post('/api/packages', { id, number, on, dossiers: [code] });
    await this.tell('chutich', 'submit', [code], done, `, tờ trình số ${number}`);
  }

  async stateDecides(id: string, number: string, on: string, code: string): Promise<void> {
    const body = { id, number, on, dossiers: [code] };
    const done = await (await this.people.as('truongban')).post('/api/state-decisions', body);
    await this.tell('truongban', 'state-decide', [code], done, ` số ${number} (số minh họa)`);
  }

  async cancel(id: string, code: string, body: object): Promise<void> {
    const chairman = await this.people.as('chutich');
    const done = await chairman.post(`/api/decisions/${id}/cancellation`, { dossiers: [code], ...body });
    await this.tell('chutich', 'cancel', [code], done);
  }

  async publish(...codes: string[]): Promise<void> {
    await this.onEach(codes, 'truongban', 'publish', { place: 'Cổng thông tin điện tử tỉnh' });
  }

  async plan(id: string, title: string, on: string, dossiers: string[]): Promise<void> {
    const body = { id, title, on, place: 'Hội trường UBND tỉnh', dossiers };
    const done = await (await this.people.as('letan')).post('/api/ceremonies', body);
    await this.tell('letan', 'plan', [], done, ` (${dossiers.length} hồ sơ)`);
  }

  async handOver(id: string, codes: string[]): Promise<void> {
    const handOvers = codes.map((dossier, i) => ({ dossier, receipt: `KN-${i + 1}`, receivedBy: 'candidate' }));
    const done = await (await this.people.as('letan')).post(`/api/ceremonies/${id}/hand-overs`, { handOvers });
    await this.tell('letan', 'hand-over', codes, done);
  }

  async archive(...codes: string[]): Promise<void> {
    await this.onEach(codes, 'tiepnhan', 'archive', { shelf: 'Kho lưu trữ Sở Nội vụ' });
  }

  /** As the auditor sees it, who alone reads the drafts of every unit too. */
  show(code: string): Promise<Shown> {
    return this.people.as('kiemtoan').then((p) => p.get<Shown>(`/api/dossiers/${code}`));
  }

  /** Fails when a dossier is not where the journey says; else says so. */
  async at(code: string, said: string, custody: string, outcome?: string): Promise<void> {
    const { dossier, now } = await this.show(code);
    if (dossier.custody !== custody || (outcome && dossier.outcome !== outcome))
      throw new Error(
        `${code} should be at ${custody} ${outcome ?? ''}, is at ${dossier.custody} ${dossier.outcome ?? ''}`,
      );
    tellSeen(now, standingOf(code, dossier), said);
  }

  /** The same act on each; told when done. */
  private async onEach(codes: string[], account: string, act: string, body: object): Promise<void> {
    const person = await this.people.as(account);
    for (const code of codes) await person.post(`/api/dossiers/${code}/${act}`, body);
    await this.tell(account, act, codes);
  }

  /** An act on a stream of its own, then where its dossiers stand; of many only the first. */
  private async tell(account: string, act: string, codes: string[], done?: Done, more = ''): Promise<void> {
    if (done) tellAct(done.recordedAt, account, act, done, more);
    for (const code of codes.slice(0, shownOfMany)) {
      const { dossier, now } = await this.show(code);
      tellAct(now, account, act, standingOf(code, dossier), more);
    }
    tellRest(codes.length - shownOfMany);
  }

  /** The types of everything that happened to a dossier. */
  async history(code: string): Promise<string[]> {
    return (await this.events(code)).map(({ type }) => type);
  }

  async events(code: string): Promise<Happened[]> {
    const auditor = await this.people.as('kiemtoan');
    return (await auditor.get<{ events: Happened[] }>(`/api/dossiers/${code}/history`)).events;
  }
}

function standingOf(code: string, { custody, version }: Shown['dossier']): Standing {
  return { stream: `dossier/${code}`, version, custody };
}
