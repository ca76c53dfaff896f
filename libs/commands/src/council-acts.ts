import {
  DomainError,
  fold,
  resultsOf,
  type CouncilOrder,
  type ItemResult,
  type LiveSession,
  type SessionOrder,
  type TimeOrder,
} from '@app/domain';
import type { Books } from './books';
import type { Answer, Envelope } from './envelope';
import { handle, readNow, type Desk } from './handle';

type CouncilData<T extends CouncilOrder['type']> = Extract<CouncilOrder, { type: T }>['data'];
/** What is done in a session and changes no dossier. */
type StepType = Exclude<
  SessionOrder['type'],
  TimeOrder['type'] | 'AddItem' | 'RemoveItem' | 'FreezeAgenda' | 'MoveSession' | 'SignMinutes' | 'CancelSession'
>;
type StepData<T extends StepType> = Extract<SessionOrder, { type: T }>['data'];

/** Councils, and what is done in their sessions; each on its own stream. */
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

  onSession<T extends StepType>(id: string, type: T, data: StepData<T>, envelope: Envelope): Promise<Answer> {
    return handle(this.desk, this.books.session, `session/${id}`, { type, data } as never, envelope);
  }

  async sessionOf(id: string): Promise<LiveSession> {
    const stream = `session/${id}`;
    const { streams } = await readNow(this.desk, [stream]);
    const session = fold(this.books.session.decider, streams.get(stream)! as never);
    if (session.status === 'absent') throw new DomainError('no-such-session', { session: id });
    return session;
  }

  /** The results that the minutes would say if they were signed now. */
  async resultsOf(id: string): Promise<ItemResult[]> {
    return resultsOf(await this.sessionOf(id));
  }
}
