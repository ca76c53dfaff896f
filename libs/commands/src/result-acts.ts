import { signed, type CeremonyOrder, type DecisionOrder, type Dossier, type TimeOrder } from '@app/domain';
import type { Books } from './books';
import type { Answer, Envelope } from './envelope';
import { folded } from './folded';
import type { Desk } from './desk';
import { handle, partOf, readNow, type Learnt } from './handle';

type OfDecision = Extract<DecisionOrder, { type: 'RecordPublication' | 'RecordReturns' }>['type'];
type OwnOfDecision = Extract<DecisionOrder, { type: 'SendBonusList' | 'RecordResultLetters' }>;
type OwnOfCeremony = Exclude<CeremonyOrder, TimeOrder | { type: 'PlanCeremony' | 'RecordHandOvers' }>;

/** What follows from a decision: publication, letters, bonus list, objects that come back, the ceremony. */
export class ResultActs {
  constructor(
    private readonly desk: Desk,
    private readonly books: Books,
  ) {}

  /** Công bố kết quả of one dossier; the duty of its decision ends with the last one. */
  publish(code: string, data: { place: string }, envelope: Envelope): Promise<Answer> {
    return this.onDossier(code, 'PublishResult', data, envelope, 'RecordPublication');
  }

  /** Thu hồi hiện vật, tiền thưởng of one dossier; the duty of its decision ends with the last one. */
  returnObjects(code: string, data: { paper: string }, envelope: Envelope): Promise<Answer> {
    return this.onDossier(code, 'ReturnObjects', data, envelope, 'RecordReturns');
  }

  onDecision<T extends OwnOfDecision['type']>(
    id: string,
    type: T,
    data: Extract<OwnOfDecision, { type: T }>['data'],
    envelope: Envelope,
  ): Promise<Answer> {
    return handle(this.desk, this.books.decision, `decision/${id}`, { type, data }, envelope);
  }

  onCeremony<T extends OwnOfCeremony['type']>(
    id: string,
    type: T,
    data: Extract<OwnOfCeremony, { type: T }>['data'],
    envelope: Envelope,
  ): Promise<Answer> {
    return handle(this.desk, this.books.ceremony, `ceremony/${id}`, { type, data }, envelope);
  }

  /** An act on one dossier that its decision keeps count of, in one act with it. */
  private onDossier(
    code: string,
    type: 'PublishResult' | 'ReturnObjects',
    data: object,
    envelope: Envelope,
    counting: OfDecision,
  ): Promise<Answer> {
    return handle(this.desk, this.books.dossier, `dossier/${code}`, { type, data }, envelope, {
      learn: async (dossier: Dossier, at, by): Promise<Learnt> => {
        const stream = dossier.custody === 'absent' ? undefined : dossier.decision?.stream;
        if (stream === undefined) return { data: {}, held: [] };
        const { streams } = await readNow(this.desk, [stream]);
        const decision = folded(this.books.decision, streams.get(stream));
        if (decision.status === 'absent') return { data: {}, held: [] };
        const order = { type: counting, data: { dossiers: [code], ...data } };
        const facts = this.books.decision.decider.decide(signed<DecisionOrder>(order, { by, at }), decision);
        return { data: {}, held: [partOf(this.desk, this.books.decision, stream, decision, facts)] };
      },
    });
  }
}
