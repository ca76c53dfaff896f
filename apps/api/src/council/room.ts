import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { Office } from '@app/commands';
import { baseOf, leastVotes, seatingOn, type Actor, type LiveSession } from '@app/domain';
import { dossierLines, findCouncil, listDossiers, newest, namesOf, type DossierLine } from '@app/read-model';
import { today } from '../clock/today';
import { tried, type Refused } from '../http/acts/trial';
import { opensOn, sentenceOf } from '../http/problems/sentence';
import { awardNames } from '../law/award-names';
import { DB } from '../wiring';
import type { ReadyListDto, RoomDto } from './room-shape.dto';

const most = 500;
type Staff = Pick<NonNullable<LiveSession['seating']>, 'secretaries' | 'tellers' | 'delegates'>;

/** What a session's page shows beside the session: names, positions, the arithmetic of its rules, what could come on its agenda. */
@Injectable()
export class Room {
  constructor(
    @Inject(Office) private readonly office: Office,
    @Inject(DB) private readonly db: Pool,
  ) {}

  async of(id: string, reader: Actor): Promise<RoomDto> {
    const session = await this.office.councils.sessionOf(id);
    const day = await today(this.db);
    const codes = session.items.map(({ dossier }) => dossier);
    const [lines, council, awardName] = await Promise.all([
      dossierLines(this.db, codes, reader),
      session.council === null ? null : findCouncil(this.db, session.council),
      this.awardNames(),
    ]);
    const staff: Staff = session.seating ?? { secretaries: [], tellers: [], delegates: [] };
    const may = [...session.members, ...staff.delegates.map(({ delegate }) => delegate)];
    const names = await namesOf(this.db, [...may, ...staff.secretaries, ...staff.tellers]);
    const named = (persons: readonly string[]) => persons.flatMap((person) => names[person] ?? []);
    const secretaries = council ? seatingOn(council.summary, day).secretaries : staff.secretaries;
    const of = { members: session.members.length, present: session.present.length };
    return {
      councilName: council?.summary.name ?? null,
      dossiers: codes.flatMap((code) => shown(lines.get(code), awardName)),
      people: may.map((person) => ({
        ...{ person, name: names[person] ?? '', ...placeOf(person, session) },
        position: positionOf(person, council?.summary ?? null),
      })),
      quorum: Math.max(0, ...session.items.map(({ rule }) => leastVotes(rule.quorum, of.members))),
      least: session.items.map(({ item, rule, vote }) => {
        const base = baseOf(rule.pass, vote ? { members: vote.members, present: vote.present.length } : of);
        return { item, votes: leastVotes(rule.pass, base), base };
      }),
      ...{ secretaries: named(staff.secretaries), tellers: named(staff.tellers), today: day },
      secretary: session.council === null ? reader.role === 'councilSecretary' : secretaries.includes(reader.person),
      teller: session.seating === null ? reader.role === 'teller' : staff.tellers.includes(reader.person),
    };
  }

  /** Whatever waits for this kind of council: what could come on the agenda, and of the rest why not. */
  async ready(id: string, reader: Actor): Promise<ReadyListDto> {
    const session = await this.office.councils.sessionOf(id);
    const on = new Set(session.items.map(({ dossier }) => dossier));
    const codes = (await this.waiting(session.kind, reader)).filter((code) => !on.has(code));
    if (codes.length === 0) return { rows: [] };
    const [lines, awardName, why] = await Promise.all([
      dossierLines(this.db, codes, reader),
      this.awardNames(),
      tried(() => this.office.trials.addToAgenda(id, codes, { by: reader, commandId: randomUUID() })),
    ]);
    const rows = codes.flatMap((code) =>
      shown(lines.get(code), awardName).map((row) => ({ ...row, ...said(why.each.get(code) ?? why.whole) })),
    );
    return { rows: rows.sort((a, b) => Number(a.blocked !== null) - Number(b.blocked !== null)) };
  }

  private async waiting(kind: LiveSession['kind'], reader: Actor): Promise<string[]> {
    const custody = kind === 'award' ? 'council' : 'appraisal';
    const rows = await listDossiers(this.db, reader, { custody: [custody] }, newest(most));
    const open = rows.filter(({ summary }) => {
      const { tracks, session } = summary as { tracks: { initiative: string }; session: string | null };
      return session === null && (kind === 'award' || tracks.initiative === 'open');
    });
    return open.map(({ summary }) => (summary as { code: string }).code).reverse();
  }

  private async awardNames(): Promise<(award: string) => string> {
    return awardNames(await this.office.lawNow(), await today(this.db));
  }
}

function shown(line: DossierLine | undefined, awardName: (award: string) => string): RoomDto['dossiers'] {
  if (!line) return [];
  const { code, name, unitName, candidateKind, award, held } = line;
  return [{ dossier: code, name, unitName, recipient: candidateKind, award, awardName: awardName(award), held }];
}

function said(because: Refused | undefined) {
  if (!because) return { blocked: null };
  const { code, facts } = because;
  const on = opensOn(code, facts);
  return { blocked: sentenceOf(code, facts, 'đưa vào chương trình'), ...(on === undefined ? {} : { opensOn: on }) };
}

function placeOf(
  person: string,
  { seating, members }: LiveSession,
): Pick<RoomDto['people'][number], 'as' | 'inPlaceOf'> {
  const stood = seating?.delegates.find(({ delegate }) => delegate === person);
  if (stood && !members.includes(person)) return { as: 'delegate', inPlaceOf: stood.member };
  if (seating?.chair === person) return { as: 'chair' };
  return { as: seating?.deputies.includes(person) ? 'deputy' : 'member' };
}

interface Papers {
  seats: readonly { person: string; position: string }[];
  delegates: readonly { delegate: string; position: string }[];
}

const positionOf = (person: string, council: Papers | null): string | null =>
  council?.seats.findLast((seat) => seat.person === person)?.position ??
  council?.delegates.findLast(({ delegate }) => delegate === person)?.position ??
  null;
