import {
  DomainError,
  type CouncilOrder,
  type LiveSession,
  type Session,
  type SessionOrder,
  type TimeOrder,
} from '@app/domain';
import type { Books } from './books';
import type { Answer, Envelope } from './envelope';
import { folded } from './folded';
import { holding, type Desk } from './desk';
import { handle, readNow, type Learnt } from './handle';

type CouncilData<T extends CouncilOrder['type']> = Extract<CouncilOrder, { type: T }>['data'];
/** What is done in a session and changes no dossier. */
type StepType = Exclude<
  SessionOrder['type'],
  TimeOrder['type'] | 'AddItem' | 'RemoveItem' | 'FreezeAgenda' | 'MoveSession' | 'SignMinutes' | 'CancelSession'
>;
type StepData<T extends StepType> = Omit<Extract<SessionOrder, { type: T }>['data'], 'known'>;

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
    return handle(this.desk, this.books.council, `council/${id}`, { type, data }, envelope);
  }

  onSession<T extends StepType>(id: string, type: T, data: StepData<T>, envelope: Envelope): Promise<Answer> {
    const order = { type, data };
    return handle(this.desk, this.books.session, `session/${id}`, order, envelope, {
      learn: (session) => this.councilOf(session, data),
    });
  }

  /** The council as the log has it, and its stream held: changed meanwhile, the step is decided again. */
  private async councilOf(session: Session, data: object): Promise<Learnt> {
    const named = session.status === 'absent' ? (data as { council?: string }).council : session.council;
    if (!named) return { data: {}, held: [] };
    const stream = `council/${named}`;
    const { streams } = await readNow(this.desk, [stream]);
    const known = folded(this.books.council, streams.get(stream));
    return { data: { known }, held: known.version > 0 ? [holding('council', stream, known.version)] : [] };
  }

  async sessionOf(id: string): Promise<LiveSession> {
    const stream = `session/${id}`;
    const { streams } = await readNow(this.desk, [stream]);
    const session = folded(this.books.session, streams.get(stream));
    if (session.status === 'absent') throw new DomainError('no-such-session', { session: id });
    return session;
  }
}
