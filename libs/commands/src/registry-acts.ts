import { fold, unitsNamed, type CandidateKind, type NamedUnit, type Unit, type UnitOrder } from '@app/domain';
import { readStreams, type AppendAnswer } from '@app/event-store';
import type { Books } from './books';
import type { Answer, Envelope } from './envelope';
import { doneBefore, handle, keyOf, partOf, readNow, retrying, send, type Desk, type Part } from './handle';
import { actingNow, asked } from './on-behalf';

type UnitData<T extends UnitOrder['type']> = Omit<Extract<UnitOrder, { type: T }>['data'], 'others'>;

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
    const order = { type, data } as never;
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
    return retrying(async () => {
      const body = asked(envelope, { type: 'RegisterCandidate', ...print });
      const read = await readNow(this.desk, [], keyOf(envelope));
      const before = doneBefore(this.desk, read, body);
      if (before) return before;
      const { by, held } = await actingNow(this.desk, envelope.by);
      const candidates = await judged(read.now);
      const parts = candidates.map(({ id: candidate, kind, name: fullName, unit }) => {
        const { initial, decide } = this.books.candidate.decider;
        const data = { candidate, kind, unit, fullName };
        const facts = decide({ type: 'RegisterCandidate', data, by, at: read.now }, initial);
        return partOf(this.desk, this.books.candidate, `candidate/${candidate}`, initial, facts);
      });
      return send(this.desk, { ...envelope, by }, 'RegisterCandidate', body, [...parts, ...held]);
    });
  }

  private async known(codes: readonly string[]): Promise<{ others: NamedUnit[]; held: Part[] }> {
    const ids = [...new Set(codes)].map((code) => `unit/${code}`);
    if (ids.length === 0) return { others: [], held: [] };
    const { streams } = await readStreams(this.desk.db, ids, this.desk.upcasters);
    const found = ids.flatMap((stream) => {
      const unit: Unit = fold(this.books.unit.decider, streams.get(stream)! as never[]);
      return unit.status === 'absent' ? [] : [{ stream, unit }];
    });
    return {
      others: found.map(({ unit: { code, kind, from, to } }) => ({ code, kind, from, to })),
      held: found.map(({ stream, unit }) => ({
        ...{ stream, kind: 'unit', expectedVersion: unit.version },
        ...{ events: [], summary: null, vault: [] },
      })),
    };
  }
}
