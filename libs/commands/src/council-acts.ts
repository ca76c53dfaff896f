import type { CouncilOrder } from '@app/domain';
import type { Books } from './books';
import type { Answer, Envelope } from './envelope';
import { handle, type Desk } from './handle';

type CouncilData<T extends CouncilOrder['type']> = Extract<CouncilOrder, { type: T }>['data'];

/** Councils, each of its own stream. */
export class CouncilActs {
  constructor(
    private readonly desk: Desk,
    private readonly books: Books,
  ) {}

  /** A paper that forms or changes a council, the second person's word, or a draft that is dropped. */
  onCouncil<T extends CouncilOrder['type']>(
    id: string,
    type: T,
    data: CouncilData<T>,
    envelope: Envelope,
  ): Promise<Answer> {
    return handle(this.desk, this.books.council, `council/${id}`, { type, data } as never, envelope);
  }
}
