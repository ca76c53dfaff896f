import { fold, unitsNamed, type NamedUnit, type Unit, type UnitOrder } from '@app/domain';
import { readStreams } from '@app/event-store';
import type { Books } from './books';
import type { Answer, Envelope } from './envelope';
import { handle, type Desk, type Part } from './handle';

type UnitData<T extends UnitOrder['type']> = Omit<Extract<UnitOrder, { type: T }>['data'], 'others'>;

/** What is recorded of units. */
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
