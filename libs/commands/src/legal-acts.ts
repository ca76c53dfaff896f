import {
  addToAgenda,
  cancelDecision,
  cancelSession,
  freezeAgenda,
  issueDecision,
  moveSession,
  nominate,
  planCeremony,
  publishResults,
  recordHandOvers,
  recordReceipt,
  recordStateCancellation,
  recordStateDecision,
  removeFromAgenda,
  returnObjects,
  signMinutes,
  tryAgenda,
  submitUpward,
  workingDays,
  type ActFacts,
  type AwardCode,
  type Dossier,
  type Fact,
  type Law,
  type LegalDay,
  type PaperOnFile,
  type Session,
  type SessionFact,
} from '@app/domain';
import { StaleVersion } from '@app/event-store';
import type { ActOrder, Course, Who } from './acts';
import type { Book, Books } from './books';
import type { Envelope } from './envelope';
import { folded } from './folded';
import type { Desk } from './desk';
import { readNow } from './handle';
import { retrying } from './once';
import { titlesBeside } from './titles-beside';

type HandOverReceipts = Readonly<Record<string, { receipt: string; receivedBy: 'candidate' | 'representative' }>>;

/** Legal acts over a stream of their own and many dossiers: each is one transaction, all or nothing. */
export class LegalActs<A> {
  constructor(
    private readonly desk: Desk,
    private readonly books: Books,
    private readonly law: Law,
    private readonly course: Course<A>,
  ) {}

  nominate(
    id: string,
    data: {
      unit: string;
      number: string;
      on: LegalDay;
      dossiers: readonly string[];
      papers?: readonly PaperOnFile[];
    },
    envelope: Envelope,
  ) {
    const stream = `submission/${id}`;
    const { dossiers, ...rest } = data;
    return this.act(
      this.books.submission,
      { type: 'NominateDossiers', stream, dossiers, unit: data.unit, body: data },
      envelope,
      (own, all, who) => nominate(this.law, own, all, { stream, ...rest }, who),
    );
  }

  submitUpward(id: string, data: { number: string; on: LegalDay; dossiers: readonly string[] }, envelope: Envelope) {
    const stream = `submission/${id}`;
    const { dossiers, ...rest } = data;
    return this.act(
      this.books.submission,
      { type: 'SubmitUpward', stream, dossiers, body: data },
      envelope,
      (own, all, who) => submitUpward(this.law, own, all, { stream, ...rest }, who),
    );
  }

  async recordReceipt(
    id: string,
    data: { receipt: string; receivedAt: string; channel: 'gateway' | 'paper' },
    envelope: Envelope,
  ) {
    const stream = `submission/${id}`;
    const { streams } = await readNow(this.desk, [stream]);
    const submission = folded(this.books.submission, streams.get(stream));
    const dossiers = submission.status === 'absent' ? [] : submission.dossiers;
    return this.act(
      this.books.submission,
      { type: 'RecordReceipt', stream, dossiers, body: data },
      envelope,
      (own, all, who) => recordReceipt(this.law, own, all, { stream, ...data }, who),
    );
  }

  async addToAgenda(id: string, dossiers: readonly string[], envelope: Envelope) {
    const stream = `session/${id}`;
    const { council } = await this.sessionNow(stream);
    const body = { dossiers };
    return this.act(
      this.books.session,
      {
        ...{ type: 'AddToAgenda', stream, dossiers, council, body },
        tried: (own, all, who) => tryAgenda(this.law, own, all, { stream }, who),
      },
      envelope,
      (own, all, who) => addToAgenda(this.law, own, all, { stream }, who),
    );
  }

  async removeFromAgenda(id: string, dossiers: readonly string[], ground: string, envelope: Envelope) {
    const stream = `session/${id}`;
    const { council } = await this.sessionNow(stream);
    return this.act(
      this.books.session,
      { type: 'RemoveFromAgenda', stream, dossiers, council, body: { dossiers, ground } },
      envelope,
      (own, all, who) => removeFromAgenda(this.law, own, all, { stream, ground }, who),
    );
  }

  freezeAgenda(id: string, envelope: Envelope) {
    return this.onAgenda(id, 'FreezeAgenda', {}, envelope, (own, all, who, stream) =>
      freezeAgenda(this.law, own, all, { stream }, who),
    );
  }

  moveSession(id: string, data: { on: LegalDay; ground: string }, envelope: Envelope) {
    return this.onAgenda(id, 'MoveSession', data, envelope, (own, all, who, stream) =>
      moveSession(this.law, own, all, { stream, ...data }, who),
    );
  }

  cancelSession(id: string, ground: string, envelope: Envelope) {
    return this.onAgenda(id, 'CancelSession', { ground }, envelope, (own, all, who, stream) =>
      cancelSession(this.law, own, all, { stream, ground }, who),
    );
  }

  signMinutes(id: string, number: string, envelope: Envelope) {
    return this.onAgenda(id, 'SignMinutes', { number }, envelope, (own, all, who, stream) =>
      signMinutes(this.law, own, all, { stream, number }, who),
    );
  }

  issueDecision(
    id: string,
    data: { number: string; on: LegalDay; dossiers: readonly string[]; exceptionGround?: string },
    envelope: Envelope,
  ) {
    const stream = `decision/${id}`;
    const { dossiers, ...rest } = data;
    return this.act(
      this.books.decision,
      { type: 'IssueDecision', stream, dossiers, body: data, beside: this.beside },
      envelope,
      (own, all, who) => issueDecision(this.law, own, all, { stream, ...rest }, who),
    );
  }

  recordStateDecision(
    id: string,
    data: {
      number: string;
      on: LegalDay;
      dossiers: readonly string[];
      others?: Readonly<Record<string, AwardCode>>;
    },
    envelope: Envelope,
  ) {
    const stream = `decision/${id}`;
    const { dossiers, ...rest } = data;
    return this.act(
      this.books.decision,
      { type: 'RecordStateDecision', stream, dossiers, body: data, beside: this.beside },
      envelope,
      (own, all, who) => recordStateDecision(this.law, own, all, { stream, ...rest }, who),
    );
  }

  cancelDecision(
    id: string,
    data: { number: string; ground: string; paper: string; dossiers: readonly string[] },
    envelope: Envelope,
  ) {
    const stream = `decision/${id}`;
    const { dossiers, ...rest } = data;
    return this.act(
      this.books.decision,
      { type: 'CancelDecision', stream, dossiers, body: data, beside: this.beside },
      envelope,
      (own, all, who) => cancelDecision(this.law, own, all, { stream, ...rest }, who),
    );
  }

  recordStateCancellation(
    id: string,
    data: { number: string; ground: string; paper: string; dossiers: readonly string[] },
    envelope: Envelope,
  ) {
    const stream = `decision/${id}`;
    const { dossiers, ...rest } = data;
    return this.act(
      this.books.decision,
      { type: 'RecordStateCancellation', stream, dossiers, body: data, beside: this.beside },
      envelope,
      (own, all, who) => recordStateCancellation(this.law, own, all, { stream, ...rest }, who),
    );
  }

  publishResults(id: string, { dossiers, place }: { dossiers: readonly string[]; place: string }, envelope: Envelope) {
    const stream = `decision/${id}`;
    const order = { type: 'PublishResults', stream, dossiers, body: { dossiers, place } };
    return this.act(this.books.decision, order, envelope, (own, all, who) =>
      publishResults(this.law, own, all, { place }, who),
    );
  }

  returnObjects(id: string, { dossiers, paper }: { dossiers: readonly string[]; paper: string }, envelope: Envelope) {
    const stream = `decision/${id}`;
    const order = { type: 'ReturnObjects', stream, dossiers, body: { dossiers, paper } };
    return this.act(this.books.decision, order, envelope, (own, all, who) =>
      returnObjects(this.law, own, all, { paper }, who),
    );
  }

  planCeremony(
    id: string,
    data: { title: string; on: LegalDay; place: string; dossiers: readonly string[] },
    envelope: Envelope,
  ) {
    const { dossiers, ...rest } = data;
    const stream = `ceremony/${id}`;
    return this.act(
      this.books.ceremony,
      { type: 'PlanCeremony', stream, dossiers, body: data },
      envelope,
      (own, all, who) => planCeremony(this.law, own, all, rest, who),
    );
  }

  recordHandOvers(id: string, receipts: HandOverReceipts, envelope: Envelope) {
    const stream = `ceremony/${id}`;
    const dossiers = Object.keys(receipts);
    return this.act(
      this.books.ceremony,
      { type: 'RecordHandOvers', stream, dossiers, body: { receipts } },
      envelope,
      (own, all, who) => recordHandOvers(this.law, own, all, { stream, receipts }, who),
    );
  }

  /** An act over all that is on the agenda; when an item comes or goes meanwhile, it is decided again. */
  private onAgenda(
    id: string,
    type: string,
    body: object,
    envelope: Envelope,
    decide: (own: Session, dossiers: ReadonlyMap<string, Dossier>, who: Who, stream: string) => ActFacts<SessionFact>,
  ): Promise<A> {
    const stream = `session/${id}`;
    return retrying(async () => {
      const { dossiers, council } = await this.sessionNow(stream);
      return this.act(this.books.session, { type, stream, dossiers, council, body }, envelope, (own, all, who) => {
        if (agendaOf(own).join() !== dossiers.join()) throw new StaleVersion(stream, own.version);
        return decide(own, all, who, stream);
      });
    });
  }

  /** What is on its agenda now, and whose session it is. */
  private async sessionNow(stream: string): Promise<{ dossiers: string[]; council: string | undefined }> {
    const { streams } = await readNow(this.desk, [stream]);
    const session: Session = folded(this.books.session, streams.get(stream));
    const council = session.status === 'absent' ? null : session.council;
    return { dossiers: agendaOf(session), council: council ?? undefined };
  }

  private readonly beside = (dossiers: ReadonlyMap<string, Dossier>, now: string) =>
    titlesBeside(this.desk, this.books, this.law, dossiers, workingDays.legalDayOf(now));

  private act<C, F extends Fact, S extends { version: number }>(
    book: Book<C, F, S>,
    order: Omit<ActOrder<S, F>, 'decide'>,
    envelope: Envelope,
    decide: ActOrder<S, F>['decide'],
  ): Promise<A> {
    return this.course(this.desk, this.books, book, { ...order, decide }, envelope);
  }
}

function agendaOf(session: Session): string[] {
  return session.status === 'absent' ? [] : session.items.map((i) => i.dossier);
}
