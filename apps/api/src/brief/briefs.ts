import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { Envelope, Office } from '@app/commands';
import {
  baseOf,
  clockFace,
  leastVotes,
  workingDays,
  type Actor,
  type ItemResult,
  type Law,
  type LiveSession,
  type RecipientKind,
} from '@app/domain';
import { dossierLines, sessionsBehind, type DossierLine } from '@app/read-model';
import { tried } from '../http/acts/trial';
import { sentenceOf } from '../http/problems/sentence';
import { awardNames } from '../law/award-names';
import type { BriefDto, BriefRowDto } from './brief-shape.dto';
import type { WaitingDossier } from './waiting';

/** Whose signature: the reader's own, or another's by a delegation. */
export interface Signer {
  actor: Actor;
  delegation: string | null;
  name: string | null;
}

interface Desk {
  db: Pool;
  office: Office;
  reader: Actor;
  now: string;
}

/** What waits for this signature, by session and award, with everything of the same session and award beside it. */
export async function briefsOf(desk: Desk, signer: Signer, waiting: readonly WaitingDossier[]): Promise<BriefDto[]> {
  const codes = waiting.map(({ code }) => code);
  const behind = await sessionsBehind(desk.db, codes);
  const groups = Map.groupBy(waiting, ({ code, award, level }) =>
    [behind.get(code)?.slice('session/'.length) ?? 'khong-qua-hoi-dong', award, level].join('.'),
  );
  const sessions = new Map<string, LiveSession>();
  for (const id of new Set(behind.values()))
    sessions.set(id, await desk.office.councils.sessionOf(id.slice('session/'.length)));
  const briefs = [...groups].map(([id, group]) => {
    const session = behind.get(group[0]!.code);
    return briefOf(desk, signer, { id, group, stream: session ?? null, session: sessions.get(session ?? '') ?? null });
  });
  return Promise.all(briefs);
}

interface Group {
  id: string;
  group: readonly WaitingDossier[];
  stream: string | null;
  session: LiveSession | null;
}

async function briefOf(desk: Desk, signer: Signer, { id, group, stream, session }: Group): Promise<BriefDto> {
  const { award, level, year } = group[0]!;
  const step = level === 'state' ? 'submit' : 'decide';
  const law = await desk.office.lawNow();
  const today = workingDays.legalDayOf(desk.now);
  const asked = new Map(group.map((one) => [one.code, one]));
  const rule = session?.items.find(({ dossier }) => asked.has(dossier))?.rule ?? null;
  const codes = [...asked.keys(), ...(session?.results ?? []).map(({ dossier }) => dossier)];
  const lines = await dossierLines(desk.db, [...new Set(codes)], desk.reader);
  const why = await refusedOf(desk, signer, step, [...asked.keys()]);
  const own = [...lines.values()].filter((line) => line.award === award);
  const bonusOf = (line: DossierLine) =>
    step === 'decide' ? law.bonusFor(award, line.candidateKind as RecipientKind, today) : null;
  const rows = own.map((line) => rowOf(line, { asked, why, session, rule, vnd: bonusOf(line)?.vnd ?? null }));
  const signed = rows.filter(({ state, blocked }) => state === 'waiting' && blocked === null);
  const kinds = new Map(own.filter((l) => asked.has(l.code)).map((line) => [line.candidateKind, bonusOf(line)]));
  return {
    ...{ id, step, award, awardName: awardNames(law, today)(award), year },
    session: session && stream && rule ? { id: stream.slice('session/'.length), ...saidOf(session, rule) } : null,
    rows: rows.sort(byPlace(session)),
    ...clockOf(law, group, desk.now),
    bonuses: [...kinds.values()].filter((bonus) => bonus !== null),
    totalVnd: signed.reduce((sum, { bonusVnd }) => sum + (bonusVnd ?? 0), 0),
    ...{ onBehalfOf: signer.delegation, onBehalfOfName: signer.name },
  };
}

interface Around {
  asked: ReadonlyMap<string, WaitingDossier>;
  why: ReadonlyMap<string, string>;
  session: LiveSession | null;
  rule: Rule | null;
  vnd: number | null;
}

function rowOf(line: DossierLine, { asked, why, session, rule, vnd }: Around): BriefRowDto {
  const result = session?.results.find(({ dossier }) => dossier === line.code);
  const waits = asked.get(line.code);
  return {
    ...{ dossier: line.code, name: line.name, unitName: line.unitName, recipient: line.candidateKind },
    state: waits ? 'waiting' : result && result.outcome !== 'passed' ? result.outcome : 'elsewhere',
    votes: result && rule && session ? votesOf(result, session, rule) : null,
    blocked: waits ? (why.get(line.code) ?? null) : null,
    ...{ dueAt: waits?.dueAt ?? null, bonusVnd: vnd },
  };
}

/** The first deadline of them, as a clock shows it. */
function clockOf({ calendar }: Law, group: readonly WaitingDossier[], now: string) {
  const dueAt = group
    .map((one) => one.dueAt)
    .filter((at) => at !== null)
    .sort()[0];
  if (dueAt === undefined) return { dueAt: null, form: 'onTime' as const, workingDaysLeft: null };
  return { dueAt, ...clockFace({ dueAt }, calendar, now) };
}

type Rule = LiveSession['items'][number]['rule'];

function votesOf(result: ItemResult, session: LiveSession, rule: Rule): BriefRowDto['votes'] {
  if (result.outcome === 'deferred') return null;
  const { members = session.members.length, present = session.present.length } = result;
  const base = baseOf(rule.pass, { members, present });
  const { blank = 0, invalid = 0, recused = 0, against } = result;
  const share = base === 0 ? 0 : Math.round((result.for * 10_000) / base);
  return { for: result.for, against, blank, invalid, recused, base, share, least: leastVotes(rule.pass, base) };
}

function saidOf(session: LiveSession, rule: Rule) {
  const { title, on } = session;
  const [members, present] = [session.members.length, session.present.length];
  const base = baseOf(rule.pass, { members, present });
  const { numerator, denominator, of, basis, moreThan } = rule.pass;
  const needed = `${moreThan ? '> ' : ''}${numerator}/${denominator}`;
  return { title, on, members, present, needed, of, base, least: leastVotes(rule.pass, base), basis };
}

/** As the agenda had them; without a session by name. */
const byPlace = (session: LiveSession | null) => (a: BriefRowDto, b: BriefRowDto) => {
  const at = (row: BriefRowDto) => session?.items.find(({ dossier }) => dossier === row.dossier)?.item ?? 0;
  return at(a) - at(b) || (a.name ?? '').localeCompare(b.name ?? '', 'vi');
};

/** Which of them could not be signed now, each with its reason in words; nothing is written. */
async function refusedOf(
  { office, now }: Desk,
  { actor }: Signer,
  step: BriefDto['step'],
  dossiers: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const envelope: Envelope = { by: actor, commandId: randomUUID() };
  const paper = { number: 'thu', on: workingDays.legalDayOf(now), dossiers };
  const id = `thu-${envelope.commandId}`;
  const doing = step === 'decide' ? 'ký quyết định' : 'trình Thủ tướng Chính phủ';
  const { trials } = office;
  const { whole, each } = await tried(() =>
    step === 'decide' ? trials.issueDecision(id, paper, envelope) : trials.submitUpward(id, paper, envelope),
  );
  return new Map(
    dossiers.flatMap((code) => {
      const because = each.get(code) ?? whole;
      return because ? [[code, sentenceOf(because.code, because.facts, doing)] as const] : [];
    }),
  );
}
