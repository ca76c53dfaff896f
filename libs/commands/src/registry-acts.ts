import {
  unitsNamed,
  type CandidateKind,
  type EntryChange,
  type KnownCandidate,
  type NamedUnit,
  type Unit,
  type UnitOrder,
} from '@app/domain';
import { readStreams, withTexts, type AppendAnswer } from '@app/event-store';
import type { Books } from './books';
import { selvesOf } from './eligibility';
import type { Answer, Envelope } from './envelope';
import { folded } from './folded';
import { holding, type Desk, type Part } from './desk';
import { handle, partOf, readNow, send, type Learnt } from './handle';
import { actingNow, asked } from './on-behalf';
import { doneBefore, keyOf, once } from './once';
import { refuseUnitGone } from './unit-at-work';

type UnitData<T extends UnitOrder['type']> = Omit<Extract<UnitOrder, { type: T }>['data'], 'others'>;

type ChangeData<T extends EntryChange['type']> = Omit<
  Extract<EntryChange, { type: T }>['data'],
  'candidate' | 'selves' | 'others' | 'other' | 'joinedOn' | 'paperBefore'
>;

export interface NewCandidate {
  id: string;
  kind: CandidateKind;
  name: string;
  unit: string;
}

/** What is recorded of units, people, collectives and households. */
export class RegistryActs {
  constructor(
    private readonly desk: Desk,
    private readonly books: Books,
  ) {}

  /** One act on one unit. The units that it names are read with it, and must not change meanwhile. */
  onUnit<T extends UnitOrder['type']>(code: string, type: T, data: UnitData<T>, envelope: Envelope): Promise<Answer> {
    const order = { type, data };
    return handle(this.desk, this.books.unit, `unit/${code}`, order, envelope, {
      learn: async () => {
        const named = unitsNamed(data);
        const { others, held } = await this.known(named.filter((other) => other !== code));
        return { data: named.length > 0 ? { others } : {}, held };
      },
    });
  }

  /**
   * Candidates, all or none. `print` is what was asked, for the recognition of a repeat; `judged` says who they are, or
   * refuses: it is not asked again of what was done before.
   */
  register(
    print: object,
    judged: (now: string) => Promise<readonly NewCandidate[]>,
    envelope: Envelope,
  ): Promise<AppendAnswer> {
    const body = asked(envelope, { type: 'RegisterCandidate', ...print });
    return once(this.desk, envelope, body, async () => {
      const read = await readNow(this.desk, [], keyOf(envelope));
      const before = doneBefore(this.desk, read, body);
      if (before) return before;
      const { by, held } = await actingNow(this.desk, envelope.by);
      const candidates = await judged(read.now);
      const { others } = await this.known(candidates.map(({ unit }) => unit));
      const parts = candidates.map(({ id: candidate, kind, name: fullName, unit }) => {
        const { initial, decide } = this.books.candidate.decider;
        const data = { candidate, kind, unit, fullName, others };
        const facts = decide({ type: 'RegisterCandidate', data, by, at: read.now }, initial);
        return partOf(this.desk, this.books.candidate, `candidate/${candidate}`, initial, facts);
      });
      return send(this.desk, { ...envelope, by }, 'RegisterCandidate', body, [...parts, ...held], read);
    });
  }

  /** A change of one candidate's entry. What it names beside it is read with it, and must not change meanwhile. */
  onCandidate<T extends EntryChange['type']>(
    id: string,
    type: T,
    data: ChangeData<T>,
    envelope: Envelope,
  ): Promise<Answer> {
    const order = { type, data: { ...data, candidate: id } };
    const { unit, into } = data as { unit?: string; into?: string };
    return handle(this.desk, this.books.candidate, `candidate/${id}`, order, envelope, {
      learn: async ({ entry }) => {
        const paperBefore = await this.paperBefore(entry, into === undefined ? 'movedBy' : 'merged');
        const selves = await this.selves(into === undefined ? [id] : [id, into]);
        if (unit !== undefined) {
          const { others, held } = await this.known([unit]);
          return { data: { selves, others, paperBefore }, held };
        }
        if (into === undefined) return { data: { selves }, held: [] };
        const { data: other, held } = await this.other(into);
        return { data: { selves, joinedOn: await this.joinedOn(id), paperBefore, ...other }, held };
      },
    });
  }

  /** The paper by which the candidate last moved or was merged, so that the same again is known for the same. */
  private async paperBefore(entry: KnownCandidate['entry'], by: 'movedBy' | 'merged'): Promise<string | null> {
    const paper = by === 'movedBy' ? entry?.movedBy : entry?.merged?.paper;
    const text = await withTexts(this.desk.db, paper);
    return typeof text === 'string' ? text : null;
  }

  /** All entries that are one with these. */
  private async selves(ids: readonly string[]): Promise<string[]> {
    return [...(await selvesOf(this.desk.db, ids)).values()].flat();
  }

  /** The last day from which another was taken over by this candidate, under whichever entry. Who records one holds this. */
  private async joinedOn(id: string): Promise<string | null> {
    const { rows } = await this.desk.db.query<{ last: string | null }>(
      `select max(c.merged ->> 'from') as last from candidate_selves($1) self (id) join candidate c on c.merged ->> 'into' = self.id
        where c.merged is not null`,
      [id],
    );
    return rows[0]!.last;
  }

  /** Refuses what this unit would begin now, if it is not there any more. It is not held: what began before its end may. `data` goes to the order. */
  async atWork(code: string, now: string, data: object = {}): Promise<Learnt> {
    const { streams } = await readStreams(this.desk.db, [`unit/${code}`], this.desk.upcasters);
    refuseUnitGone(this.books, streams, code, now);
    return { data, held: [] };
  }

  private async known(codes: readonly string[]): Promise<{ others: NamedUnit[]; held: Part[] }> {
    const ids = [...new Set(codes)].map((code) => `unit/${code}`);
    if (ids.length === 0) return { others: [], held: [] };
    const { streams } = await readStreams(this.desk.db, ids, this.desk.upcasters);
    const found = ids.flatMap((stream) => {
      const unit: Unit = folded(this.books.unit, streams.get(stream));
      return unit.status === 'absent' ? [] : [{ stream, unit }];
    });
    return {
      others: found.map(({ unit: { code, kind, from, to } }) => ({ code, kind, from, to })),
      held: found.map(({ stream, unit }) => holding('unit', stream, unit.version)),
    };
  }

  /** The one other candidate that an order names. */
  private async other(id: string): Promise<Learnt> {
    const stream = `candidate/${id}`;
    const { streams } = await readStreams(this.desk.db, [stream], this.desk.upcasters);
    const { entry, version }: KnownCandidate = folded(this.books.candidate, streams.get(stream));
    const other = entry && { kind: entry.kind, merged: entry.merged };
    return { data: { other }, held: entry ? [holding('candidate', stream, version)] : [] };
  }
}
