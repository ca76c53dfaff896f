import type { Done, People } from './people';

interface Shown {
  dossier: { custody: string; outcome?: string; version: number; name: string; owed: { id: string; kind: string }[] };
  now: string;
}

const custodyNames: Readonly<Record<string, string>> = {
  draft: 'đơn vị lập hồ sơ',
  reception: 'tiếp nhận',
  appraisal: 'thẩm định',
  council: 'Hội đồng',
  decider: 'người có thẩm quyền',
  state: 'trình Nhà nước',
  result: 'công bố kết quả',
  ceremony: 'trao tặng',
  archive: 'lưu trữ',
  closed: 'kết thúc',
};

/** The steps that every journey shares; each prints what it did. */
export class Steps {
  constructor(readonly people: People) {}

  /** Opens a dossier of a unit and answers its code. */
  async open(
    unit: string,
    award: string,
    type: string,
    candidate: string,
    period: { from: string; to: string },
  ): Promise<string> {
    const clerk = await this.people.as(`vanthu.${unit}`);
    const procedure = type === 'unplanned' || type === 'career' ? 'simplified' : 'standard';
    const { stream } = await clerk.post('/api/dossiers', { award, type, procedure, candidate, period });
    return stream.slice('dossier/'.length);
  }

  async nominate(unit: string, id: string, number: string, on: string, dossiers: string[]): Promise<void> {
    const head = unit === 'tuangiao' ? `chutich.${unit}` : `giamdoc.${unit}`;
    await (await this.people.as(head)).post('/api/submissions', { id, number, on, dossiers });
  }

  async receive(...codes: string[]): Promise<void> {
    const answer = await (
      await this.people.as('tiepnhan')
    ).post<{ refused: number; items: object[] }>('/api/receptions', { dossiers: codes });
    if (answer.refused > 0) throw new Error(`not received: ${JSON.stringify(answer.items)}`);
  }

  async on(code: string, account: string, act: string, body: object): Promise<Done> {
    return (await this.people.as(account)).post(`/api/dossiers/${code}/${act}`, body);
  }

  async recommend(...codes: string[]): Promise<void> {
    for (const code of codes)
      await this.on(code, 'thamdinh', 'recommend', { opinion: 'Đủ điều kiện, tiêu chuẩn, hồ sơ, thủ tục' });
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
    const { rows } = await secretary.get<{ rows: { kind: string; members: string[] }[] }>('/api/councils');
    const members = rows.find((c) => c.kind === kind)!.members;
    await secretary.post('/api/council-sessions', { id, kind, title, on, members });
    await secretary.post(`/api/council-sessions/${id}/items`, { dossiers: codes });
  }

  async freeze(id: string): Promise<void> {
    await (await this.people.as('thuky')).post(`/api/council-sessions/${id}/freeze`);
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
    await secretary.post(`/api/council-sessions/${id}/minutes`, { number: minutes });
  }

  async decide(id: string, number: string, on: string, dossiers: string[]): Promise<void> {
    await (await this.people.as('chutich')).post('/api/decisions', { id, number, on, dossiers });
  }

  async publish(...codes: string[]): Promise<void> {
    for (const code of codes) await this.on(code, 'truongban', 'publish', { place: 'Cổng thông tin điện tử tỉnh' });
  }

  async plan(id: string, title: string, on: string, dossiers: string[]): Promise<void> {
    await (
      await this.people.as('letan')
    ).post('/api/ceremonies', { id, title, on, place: 'Hội trường UBND tỉnh', dossiers });
  }

  async handOver(id: string, codes: string[]): Promise<void> {
    const handOvers = codes.map((dossier, i) => ({ dossier, receipt: `KN-${i + 1}`, receivedBy: 'candidate' }));
    await (await this.people.as('letan')).post(`/api/ceremonies/${id}/hand-overs`, { handOvers });
  }

  async archive(...codes: string[]): Promise<void> {
    for (const code of codes) await this.on(code, 'tiepnhan', 'archive', { shelf: 'Kho lưu trữ Sở Nội vụ' });
  }

  show(code: string): Promise<Shown> {
    return this.people.as('thamdinh').then((p) => p.get<Shown>(`/api/dossiers/${code}`));
  }

  /** Prints where a dossier is; fails when it is not where the journey says. */
  async at(code: string, said: string, custody: string, outcome?: string): Promise<void> {
    const { dossier, now } = await this.show(code);
    const day = `${now.slice(8, 10)}/${now.slice(5, 7)}/${now.slice(0, 4)}`;
    console.log(
      `${day}  ${code}  ${said}: ${custodyNames[dossier.custody]} · bản ${dossier.version} · dossier/${code}`,
    );
    if (dossier.custody !== custody || (outcome && dossier.outcome !== outcome))
      throw new Error(
        `${code} should be at ${custody} ${outcome ?? ''}, is at ${dossier.custody} ${dossier.outcome ?? ''}`,
      );
  }

  /** The types of everything that happened to a dossier. */
  async history(code: string): Promise<string[]> {
    const { events } = await (
      await this.people.as('thamdinh')
    ).get<{ events: { type: string }[] }>(`/api/dossiers/${code}/history`);
    return events.map((e) => e.type);
  }
}
