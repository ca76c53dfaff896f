import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { Office, type ItemsAnswer } from '@app/commands';
import { DomainError, dueVndOf, payerOf, type Actor, type Authority, type Decision, type Role } from '@app/domain';
import { readTime, type RecordedEvent } from '@app/event-store';
import { dossierLines, namesOf, type DossierLine } from '@app/read-model';
import { inWords, type ActDto, type Doings, type Standing } from '../http/acts/in-words';
import { refusal, tried, type Refused } from '../http/acts/trial';
import { awardNames } from '../law/award-names';
import { DB } from '../wiring';
import type { DecisionAnswerDto, DecisionLineDto } from './decision-shape.dto';

type LiveDecision = Exclude<Decision, { status: 'absent' }>;

const ofState: readonly Authority[] = ['government', 'primeMinister', 'president'];
const acts: Doings<'cancel' | 'record-cancellation' | 'publish' | 'bonus-list' | 'returns'> = {
  publish: { to: 'publication', doing: 'công bố kết quả' },
  'bonus-list': { to: 'bonus-list', doing: 'chuyển danh sách chi tiền thưởng' },
  returns: { to: 'returns', doing: 'ghi việc thu hồi hiện vật, tiền thưởng' },
  cancel: { to: 'cancellation', doing: 'hủy bỏ quyết định' },
  'record-cancellation': { to: 'cancellation', doing: 'ghi việc hủy bỏ quyết định' },
};

/** One decision as it is read: its lines with their bonus, what was cancelled, and whether the reader may cancel. */
@Injectable()
export class DecisionPage {
  constructor(
    @Inject(Office) private readonly office: Office,
    @Inject(DB) private readonly db: Pool,
  ) {}

  async of(id: string, reader: Actor): Promise<DecisionAnswerDto> {
    const stream = `decision/${id}`;
    const [decision, events] = await Promise.all([this.office.read('decision', stream), this.office.history(stream)]);
    if (decision.status === 'absent') throw new DomainError('no-such-decision', { decision: id });
    const { now } = await readTime(this.db);
    const known = await dossierLines(
      this.db,
      decision.items.map(({ dossier }) => dossier),
      reader,
    );
    const lines = await this.linesOf(decision, known);
    const { version, status, number, on, authority } = decision;
    const toReturn = decision.returns.flatMap(({ dossiers }) => dossiers).filter((code) => known.has(code));
    const inForce = lines.filter(({ cancelled }) => !cancelled);
    return {
      decision: {
        ...{ id, version, status, number, on, authority, paidBy: payerOf(authority), lines },
        totalVnd: inForce.reduce((sum, { dueVnd }) => sum + dueVnd, 0),
        ...{ owed: decision.owed, toReturn },
        cancellations: events
          .filter(({ type }) => type === 'DecisionCancelled')
          .map((event) => cancelledIn(event, known)),
        ...(await this.signersOf(events)),
      },
      now,
      acts: [
        ...(await this.publishing(id, lines, reader)),
        ...(await this.paying(id, decision, reader)),
        ...(await this.returning(id, toReturn, reader)),
        await this.cancelling(id, decision, reader, known),
      ],
    };
  }

  private async linesOf(decision: LiveDecision, known: ReadonlyMap<string, DossierLine>): Promise<DecisionLineDto[]> {
    const law = await this.office.lawNow();
    const awardName = awardNames(law, decision.on);
    return decision.items.flatMap((item): DecisionLineDto[] => {
      const line = known.get(item.dossier);
      if (!line) return [];
      const { dossier, award, bonus, outdoneBy } = item;
      const cancelled = decision.cancelled.includes(dossier);
      return [
        {
          ...{ dossier, award, bonus, cancelled, name: line.name, unitName: line.unitName },
          ...{ recipient: line.candidateKind, awardName: awardName(award), dueVnd: dueVndOf(item) },
          outdoneBy: outdoneBy ? outdoneBy.dossier : null,
          toPublish: !cancelled && line.custody === 'result',
          handedOver: line.custody === 'archive' || (line.custody === 'closed' && !cancelled),
        },
      ];
    });
  }

  /** Tried on all that are to be published. */
  private async publishing(id: string, lines: readonly DecisionLineDto[], by: Actor): Promise<ActDto[]> {
    const dossiers = lines.filter(({ toPublish }) => toPublish).map(({ dossier }) => dossier);
    return this.offered(id, 'publish', dossiers, (envelope) =>
      this.office.trials.publishResults(id, { dossiers, place: 'thu' }, { ...envelope, by }),
    );
  }

  private async returning(id: string, dossiers: readonly string[], by: Actor): Promise<ActDto[]> {
    return this.offered(id, 'returns', dossiers, (envelope) =>
      this.office.trials.returnObjects(id, { dossiers, paper: 'thu' }, { ...envelope, by }),
    );
  }

  /** Nothing to show where there is nothing to do it to. */
  private async offered(
    id: string,
    act: 'publish' | 'returns',
    dossiers: readonly string[],
    trial: (envelope: { commandId: string }) => Promise<ItemsAnswer>,
  ): Promise<ActDto[]> {
    if (dossiers.length === 0) return [];
    const { whole } = await tried(() => trial({ commandId: randomUUID() }));
    return [inWords(acts, `/api/decisions/${id}`, standing(act, whole))];
  }

  private async paying(id: string, { owed }: LiveDecision, by: Actor): Promise<ActDto[]> {
    if (!owed.some(({ kind }) => kind === 'bonusList')) return [];
    const because = await refusal(() =>
      this.office.results.onDecision(
        id,
        'SendBonusList',
        { paper: 'thu' },
        { by, commandId: randomUUID(), dryRun: true },
      ),
    );
    return [inWords(acts, `/api/decisions/${id}`, standing('bonus-list', because))];
  }

  /** Tried with what would be refused by the decider of the decision alone; nothing is written. */
  private async cancelling(id: string, decision: LiveDecision, by: Actor, known: ReadonlyMap<string, DossierLine>) {
    const state = ofState.includes(decision.authority);
    const act = state ? 'record-cancellation' : 'cancel';
    const at = `/api/${state ? 'state-decisions' : 'decisions'}/${id}`;
    const live = decision.items
      .map(({ dossier }) => dossier)
      .filter((d) => known.has(d) && !decision.cancelled.includes(d));
    const because = await this.refusal(state, id, live, by);
    return inWords(acts, at, standing(act, because));
  }

  private async refusal(state: boolean, id: string, dossiers: readonly string[], by: Actor) {
    const paper = { number: 'thu', ground: 'Thử trước khi hủy bỏ', paper: 'thu', dossiers };
    const envelope = { by, commandId: randomUUID() };
    const { trials } = this.office;
    const { whole } = await tried(() =>
      state ? trials.recordStateCancellation(id, paper, envelope) : trials.cancelDecision(id, paper, envelope),
    );
    return whole;
  }

  private async signersOf(events: readonly RecordedEvent[]) {
    const issued = events.find(({ type }) => type === 'DecisionIssued');
    const by = (issued?.data as { by?: string } | undefined)?.by ?? '';
    const whom = (issued?.meta as { onBehalfOf?: { person: string } } | undefined)?.onBehalfOf?.person ?? '';
    const names = await namesOf(this.db, [by, whom]);
    return { signedBy: names[by] ?? null, signedFor: names[whom] ?? null };
  }
}

/** What another role does is theirs; anything else stands in the way. */
function standing<A extends string>(act: A, because: Refused | undefined): Standing<A> {
  if (!because) return { act, state: 'now' };
  const theirs = because.code === 'role-may-not';
  const roles = because.facts['roles'] as readonly Role[];
  return theirs ? { act, state: 'others', because, roles } : { act, state: 'blocked', because };
}

function cancelledIn({ data, occurredAt }: RecordedEvent, known: ReadonlyMap<string, DossierLine>) {
  const { number, dossiers, ground, paper } = data as {
    number: string;
    dossiers: string[];
    ground: never;
    paper: never;
  };
  return { number, dossiers: dossiers.filter((code) => known.has(code)), ground, paper, at: occurredAt };
}
