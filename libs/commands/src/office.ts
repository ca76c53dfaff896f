import type { Pool } from 'pg';
import {
  DomainError,
  signed,
  upcasters as all,
  type Actor,
  type Asked,
  type DelegationOrder,
  type CandidateOrder,
  type Dossier,
  type EvidenceKind,
  type DossierActType,
  type DossierOrder,
  type DossierOrderOf,
  type Law,
  type LegalDay,
  type LiveDossier,
  type TimeOrder,
  type Upcasters,
} from '@app/domain';
import { readStreamAt, type RecordedEvent } from '@app/event-store';
import { kindOf, onOwing, openBooks, type Books, type Kind, type StateOf } from './books';
import { perform, rehearse } from './acts';
import { Changes } from './changes';
import { CouncilActs } from './council-acts';
import { LawInForce } from './law-in-force';
import { LegalActs } from './legal-acts';
import { tally, type ActAnswer, type Answer, type Envelope, type ItemAnswer, type ItemsAnswer } from './envelope';
import { assess, factsOf, selvesOf, type Assessing, type Assessment, type FactOf } from './eligibility';
import { folded } from './folded';
import type { Desk } from './desk';
import { handle, readNow, seenBy } from './handle';
import { actingNow } from './on-behalf';
import type { NotRecommended, Recommended } from './judged';
import { openDossier, tryOpening, type Draft, type NewDossier, type Opening } from './opening';
import { postsOf } from './posts';
import { RegistryActs } from './registry-acts';
import { ResultActs } from './result-acts';
import { standingsFor, type Given, type StandingFor } from './standings';
import { differencesOf, whatIf, type Page, type Supposed, type WhatIf } from './what-if';

interface OfficeDeps {
  db: Pool;
  law: Law;
  hmacKey: Buffer;
  upcasters?: Upcasters;
}

/** Acts of their own: the office brings what they rest on, or a decision counts them. */
type PlainActType = Exclude<
  DossierActType,
  'AssignOfficer' | 'RecommendDossier' | 'ProposeRepinning' | 'PublishResult' | 'ReturnObjects'
>;
type ActData<T extends PlainActType> = DossierOrderOf<T>['data'];
type EvidenceOrder = Extract<CandidateOrder, { type: 'RecordEvidence' | 'WithdrawEvidence' }>;
type CandidateData<T extends EvidenceOrder['type']> = Extract<CandidateOrder, { type: T }>['data'];
type DelegationData<T extends DelegationOrder['type']> = Extract<DelegationOrder, { type: T }>['data'];

type HoldingType = 'TakeObligation' | 'ReleaseObligation' | 'PassObligation';
interface HoldingData {
  obligation: string;
  to?: string;
  ground?: string;
}

/** Everything that can be done to the log, by people and by the passage of time. Used by api and worker alike. */
export class Office {
  readonly books: Books;
  /** As shipped, with what the office has put in force since. */
  readonly law: Law;
  /** What the office puts in force by itself. */
  readonly changes: Changes;
  /** Legal acts over many dossiers. */
  readonly acts: LegalActs<ActAnswer>;
  /** The same acts decided only: nothing is written. */
  readonly trials: LegalActs<ItemsAnswer>;
  /** Units, and who and what may be a candidate. */
  readonly registry: RegistryActs;
  /** Councils, and what is done in their sessions. */
  readonly councils: CouncilActs;
  /** What follows from a decision, and the ceremony. */
  readonly results: ResultActs;
  private readonly desk: Desk;
  private readonly assessing: Assessing;
  private readonly opening: Opening;

  constructor({ db, law, hmacKey, upcasters = all }: OfficeDeps) {
    const inForce = new LawInForce(law, db, upcasters);
    this.law = inForce.law;
    this.books = openBooks(this.law);
    this.desk = { db, hmacKey, inForce, upcasters };
    this.assessing = { db, books: this.books, law: this.law, upcasters };
    this.registry = new RegistryActs(this.desk, this.books);
    this.opening = { desk: this.desk, books: this.books, registry: this.registry };
    this.councils = new CouncilActs(this.desk, this.books);
    this.results = new ResultActs(this.desk, this.books);
    this.acts = new LegalActs(this.desk, this.books, this.law, perform);
    this.trials = new LegalActs(this.desk, this.books, this.law, rehearse);
    this.changes = new Changes(this.desk, this.books, this.assessing);
  }

  /** A new dossier under the next code of the year of its period's end. The same key opens it once. */
  openDossier(input: NewDossier, envelope: Envelope): Promise<Answer> {
    return openDossier(this.opening, input, envelope);
  }

  /** What would be opened, and when; refuses as opening does, takes no code and writes nothing. */
  tryOpening(input: NewDossier, envelope: Envelope): Promise<Draft> {
    return tryOpening(this.opening, input, envelope);
  }

  /** One act on one dossier. */
  onDossier<T extends PlainActType>(code: string, type: T, data: ActData<T>, envelope: Envelope): Promise<Answer> {
    return handle(this.desk, this.books.dossier, `dossier/${code}`, { type, data }, envelope);
  }

  /** Đề nghị khen thưởng: the office judges what is known, and the event keeps the verdict. `ground` answers what it leaves open. */
  recommend(code: string, asked: Recommended, envelope: Envelope): Promise<Answer> {
    const order = { type: 'RecommendDossier', data: asked } as const;
    return handle(this.desk, this.books.dossier, `dossier/${code}`, order, envelope, { learn: this.judgedFor(code) });
  }

  /** Kết luận không đủ điều kiện; with findings by condition the event keeps the verdict that they speak of. */
  doNotRecommend(code: string, asked: NotRecommended, envelope: Envelope): Promise<Answer> {
    const order = { type: 'DoNotRecommend', data: asked } as const;
    const learn = asked.findings ? { learn: this.judgedFor(code) } : {};
    return handle(this.desk, this.books.dossier, `dossier/${code}`, order, envelope, learn);
  }

  /** The verdict on what is known of the candidate when the act is done. */
  private readonly judgedFor = (code: string) => async (dossier: Dossier, now: string) => {
    if (dossier.custody === 'absent') throw new DomainError('no-such-dossier', { dossier: code });
    const { verdict, held } = await assess(this.assessing, dossier, now);
    return { data: { verdict }, held };
  };

  /** Đề nghị chốt lại: the office says what the law of that day would change, and the event keeps it for who approves. */
  proposeRepinning(code: string, asked: { lawOn: LegalDay; ground: string }, envelope: Envelope): Promise<Answer> {
    const order = { type: 'ProposeRepinning', data: asked } as const;
    return handle(this.desk, this.books.dossier, `dossier/${code}`, order, envelope, {
      learn: async (dossier, now) => {
        if (dossier.custody === 'absent') throw new DomainError('no-such-dossier', { dossier: code });
        const { differences, held } = await differencesOf(this.assessing, dossier, now, asked.lawOn);
        return { data: { differences }, held };
      },
    });
  }

  /** Whether what is known of the candidate meets the award, under the pinned law or that of another day. */
  assess(
    dossier: LiveDossier,
    now: string,
    lawOn?: LegalDay,
    without: readonly EvidenceKind[] = [],
  ): Promise<Assessment> {
    return assess(this.assessing, dossier, now, lawOn, without);
  }

  /** The law as it is now, for who reads nothing else. */
  lawNow(): Promise<Law> {
    return this.desk.inForce.now();
  }

  /** What would change for a page of open dossiers if another law held; writes nothing. */
  async whatIf(supposed: Supposed, page: Page): Promise<WhatIf> {
    await this.lawNow();
    return whatIf(this.assessing, supposed, page);
  }

  /** What is known of a candidate, under whichever entry, each fact under the entry and the id by which it can be withdrawn. */
  factsOf(candidate: string): Promise<{ version: number; facts: FactOf[] }> {
    return factsOf(this.assessing, candidate);
  }

  /** A fact of a candidate, with its source, recorded or withdrawn. */
  onCandidate<T extends EvidenceOrder['type']>(
    id: string,
    type: T,
    data: Omit<CandidateData<T>, 'candidate' | 'selves'>,
    envelope: Envelope,
  ): Promise<Answer> {
    const order = { type, data: { ...data, candidate: id } };
    return handle(this.desk, this.books.candidate, `candidate/${id}`, order, envelope, {
      learn: async () => ({ data: { selves: (await selvesOf(this.desk.db, [id])).get(id)! }, held: [] }),
    });
  }

  /** Phân công thẩm định: the office knows which positions the officer holds today. */
  assign(code: string, { officer }: { officer: string }, envelope: Envelope): Promise<Answer> {
    const order = { type: 'AssignOfficer', data: { officer } } as const;
    return handle(this.desk, this.books.dossier, `dossier/${code}`, order, envelope, {
      learn: this.postsOf(officer),
    });
  }

  /** What time causes, or an extension of a date, on any stream. */
  onTime(stream: string, order: Pick<TimeOrder, 'type' | 'data'>, envelope: Envelope): Promise<Answer> {
    const asked: Asked<TimeOrder> = order;
    const learning = 'to' in order.data ? { learn: this.postsOf(order.data.to) } : {};
    const done = onOwing(this.books, kindOf(stream), (book) =>
      handle(this.desk, book, stream, asked, envelope, learning),
    );
    if (!done) throw new DomainError('no-such-stream', { stream });
    return done;
  }

  /** Who looks after a duty: taken, given back, passed on to somebody who may do it. */
  holdDuty(stream: string, type: HoldingType, data: HoldingData, envelope: Envelope): Promise<Answer> {
    return this.onTime(stream, { type, data }, envelope);
  }

  private readonly postsOf = (person: string) => async () => ({
    data: { posts: await postsOf(this.desk.db, person) },
    held: [],
  });

  /** The gateway is asked again for a package that could not be handed over. */
  resumeHandOver(id: string, envelope: Envelope): Promise<Answer> {
    const order = { type: 'ResumeHandOver', data: {} } as const;
    return handle(this.desk, this.books.submission, `submission/${id}`, order, envelope);
  }

  onDelegation<T extends DelegationOrder['type']>(
    id: string,
    type: T,
    data: DelegationData<T>,
    envelope: Envelope,
  ): Promise<Answer> {
    return handle(this.desk, this.books.delegation, `delegation/${id}`, { type, data }, envelope);
  }

  /** The stream folded as it is now. */
  async read<K extends Kind>(kind: K, stream: string): Promise<StateOf<K>> {
    const { streams } = await readNow(this.desk, [stream]);
    return folded(this.books[kind], streams.get(stream));
  }

  /** A dossier as it is now, with its events and business time. */
  async readDossier(code: string): Promise<{ dossier: LiveDossier; events: RecordedEvent[]; now: string }> {
    const stream = `dossier/${code}`;
    const { streams, now } = await readNow(this.desk, [stream]);
    const events = streams.get(stream)!;
    const dossier = this.foldDossier(events);
    if (dossier.custody === 'absent') throw new DomainError('no-such-dossier', { dossier: code });
    return { dossier, events, now };
  }

  /** The dossier as the log had it at a version or a moment of recording. */
  async dossierAt(code: string, to: { version?: number; moment?: string }): Promise<Dossier> {
    return this.foldDossier(await readStreamAt(this.desk.db, `dossier/${code}`, to, this.desk.upcasters));
  }

  /** Every event of a stream, or those up to then, as recorded. */
  history(stream: string, to: { version?: number; moment?: string } = {}): Promise<RecordedEvent[]> {
    return readStreamAt(this.desk.db, stream, to, this.desk.upcasters);
  }

  /** The acts as they stand for this person now; one that only a delegation allows names it. */
  standings(dossier: LiveDossier, by: Actor, now: string, mandates: readonly Given[]): Promise<StandingFor[]> {
    return standingsFor(this.assessing, dossier, { by, now, mandates });
  }

  /** What would be refused if this were done now to each of them; writes nothing. */
  async preview<T extends PlainActType>(
    codes: readonly string[],
    type: T,
    data: ActData<T>,
    envelope: Envelope,
  ): Promise<ItemsAnswer> {
    const ids = [...new Set(codes)].map((code) => `dossier/${code}`);
    const { streams, now } = await readNow(this.desk, ids);
    const { by } = await actingNow(this.desk, envelope.by);
    const items = ids.map((id): ItemAnswer => {
      const code = id.slice('dossier/'.length);
      try {
        const dossier = seenBy(by, this.books.dossier, this.foldDossier(streams.get(id)!));
        if (dossier.custody === 'absent') throw new DomainError('no-such-dossier', { dossier: code });
        this.books.dossier.decider.decide(signed<DossierOrder>({ type, data }, { by, at: now }), dossier);
        return { id: code, ok: true, version: dossier.version };
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        return { id: code, ok: false, code: error.code, facts: error.facts };
      }
    });
    return tally(items, true);
  }

  private foldDossier(events: readonly RecordedEvent[]): Dossier {
    return folded(this.books.dossier, events);
  }
}
