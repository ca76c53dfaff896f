import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { Office } from '@app/commands';
import { DomainError, type Actor, type Ceremony } from '@app/domain';
import { readTime, type RecordedEvent } from '@app/event-store';
import { dossierLines } from '@app/read-model';
import { inWords, type ActDto, type Doings } from '../http/acts/in-words';
import { refusal, tried } from '../http/acts/trial';
import { awardNames } from '../law/award-names';
import { DB } from '../wiring';
import type { CalledLineDto, CeremonyAnswerDto } from './ceremony-shape.dto';

type LiveCeremony = Exclude<Ceremony, { status: 'absent' }>;

const acts: Doings<'hand-over' | 'move' | 'close'> = {
  'hand-over': { to: 'hand-overs', doing: 'ghi nhận đã trao' },
  move: { to: 'move', doing: 'dời ngày lễ' },
  close: { to: 'closing', doing: 'kết thúc lễ' },
};
const ground = 'Thử trước khi ghi';

/** One ceremony as it is led: who is called in which order, and what was handed over by which receipt. */
@Injectable()
export class CeremonyPage {
  constructor(
    @Inject(Office) private readonly office: Office,
    @Inject(DB) private readonly db: Pool,
  ) {}

  async of(id: string, reader: Actor): Promise<CeremonyAnswerDto> {
    const stream = `ceremony/${id}`;
    const [ceremony, events] = await Promise.all([this.office.read('ceremony', stream), this.office.history(stream)]);
    if (ceremony.status === 'absent') throw new DomainError('no-such-ceremony', { ceremony: id });
    const { now } = await readTime(this.db);
    const { version, status, title, on, place } = ceremony;
    const lines = await this.linesOf(ceremony, events, reader);
    return {
      ceremony: { id, version, status, title, on, place, lines },
      now,
      acts: [await this.handingOver(id, ceremony, reader), ...(await this.ordering(id, ceremony, reader))],
    };
  }

  private async linesOf({ list, on }: LiveCeremony, events: readonly RecordedEvent[], reader: Actor) {
    const codes = list.map(({ dossier }) => dossier);
    const known = await dossierLines(this.db, codes, reader);
    const awardName = awardNames(await this.office.lawNow(), on);
    const given = givenIn(events);
    return list.map(({ dossier, recipient, award }, n): CalledLineDto => {
      const line = known.get(dossier);
      const what = award ?? line?.awarded ?? line?.award ?? null;
      return {
        ...{ dossier, place: n + 1, recipient, award: what, awardName: awardName(what) },
        ...{ name: line?.name ?? null, unitName: line?.unitName ?? null, given: given.get(dossier) ?? null },
      };
    });
  }

  /** Tried with the first that was not handed over; nothing is written. */
  private async handingOver(id: string, { list, done }: LiveCeremony, by: Actor) {
    const at = `/api/ceremonies/${id}`;
    const next = list.find(({ dossier }) => !done.includes(dossier));
    const because = next && (await this.refusal(id, next.dossier, by));
    return inWords(
      acts,
      at,
      because ? { act: 'hand-over', state: 'blocked', because } : { act: 'hand-over', state: 'now' },
    );
  }

  /** Of whoever leads ceremonies: to another day, or over though not all was handed over. */
  private async ordering(id: string, { status, on }: LiveCeremony, by: Actor): Promise<ActDto[]> {
    if (status !== 'planned' || by.role !== 'ceremonyClerk') return [];
    const envelope = () => ({ by, commandId: randomUUID(), dryRun: true });
    const moving = await refusal(() => this.office.results.onCeremony(id, 'MoveCeremony', { on, ground }, envelope()));
    const closing = await refusal(() => this.office.results.onCeremony(id, 'CloseCeremony', { ground }, envelope()));
    // A day that has passed is no reason not to move it.
    const stays = moving?.code === 'ceremony-in-the-past' ? undefined : moving;
    const at = `/api/ceremonies/${id}`;
    return [
      ...(stays ? [] : [inWords(acts, at, { act: 'move', state: 'now' })]),
      ...(closing ? [] : [inWords(acts, at, { act: 'close', state: 'now' })]),
    ];
  }

  private async refusal(id: string, dossier: string, by: Actor) {
    const receipts = { [dossier]: { receipt: 'thu', receivedBy: 'candidate' as const } };
    const envelope = { by, commandId: randomUUID() };
    return (await tried(() => this.office.trials.recordHandOvers(id, receipts, envelope))).whole;
  }
}

function givenIn(events: readonly RecordedEvent[]): ReadonlyMap<string, CalledLineDto['given']> {
  return new Map(
    events.flatMap(({ type, data, occurredAt }) => {
      if (type !== 'HandOverRecorded') return [];
      const { dossier, receipt, receivedBy } = data as { dossier: string; receipt: never; receivedBy: string };
      return [[dossier, { receipt, receivedBy, at: occurredAt }] as const];
    }),
  );
}
