import { evolveOwed } from '../kernel/obligations';
import type { AgendaItem, CountBy, ItemRule, LiveSession, Round, Session, SessionFact } from './session-facts';

export function evolveSession(session: Session, event: SessionFact): Session {
  if (event.type === 'SessionPlanned') {
    const { kind, title, on, members, council = null } = event.data;
    const begun = { kind, title, on, members, council, seating: null, present: [], chairing: null };
    return { ...begun, status: 'planned', version: 1, items: [], lastItem: 0, results: [], owed: [] };
  }
  if (session.status === 'absent') return session;
  const next = { ...session, version: session.version + 1, owed: evolveOwed(session.owed, event) };
  return { ...next, ...changed(next, event) };
}

function changed(s: LiveSession, { type, data }: SessionFact): Partial<LiveSession> {
  switch (type) {
    case 'CouncilSeated': {
      const { on: _on, decision: _decision, ...seating } = data;
      return { seating, members: data.members };
    }
    case 'SessionMoved':
      return { on: data.on, status: 'planned', present: [], chairing: null, items: s.items.map(afresh) };
    case 'AgendaItemAdded':
      return { items: [...s.items, { ...data, recused: [], ...unvoted }], lastItem: data.item };
    case 'AgendaItemRemoved':
      return { items: s.items.filter((i) => i.item !== data.item) };
    case 'AgendaFrozen':
      return { status: 'frozen', items: s.items.map((i) => ({ ...i, ...ruleFor(i, data.rules) })) };
    case 'AttendanceRecorded':
      return { present: data.present, chairing: data.chairing ?? null, status: 'meeting' };
    case 'MinutesSigned':
      return { status: 'signed', results: data.results };
    case 'SessionCancelled':
      return { status: 'cancelled' };
    default:
      return 'item' in data ? onItem(s, data.item, (i) => changedItem(i, { type, data } as SessionFact)) : {};
  }
}

function changedItem(i: AgendaItem, { type, data }: SessionFact): AgendaItem {
  switch (type) {
    case 'RecusalRecorded':
      return { ...i, recused: [...new Set([...i.recused, data.member])] };
    case 'RecusalWithdrawn':
      return { ...i, recused: i.recused.filter((m) => m !== data.member) };
    case 'ItemOpened': {
      const { mode, members, present, recused } = data;
      return { ...i, vote: { mode, members, present, recused } };
    }
    case 'VotesCounted':
      return counted(i, data.round ?? i.round, votesOf(data, data.by));
    case 'OpenVoteRecorded': {
      const round = data.round ?? i.round;
      return {
        ...(round > i.round ? nextRound(i, round, 'corrected') : i),
        counts: [votesOf(data, `open:${data.by}`)],
      };
    }
    case 'CountDisputed':
      return { ...i, disputed: true };
    case 'RecountOrdered':
      return nextRound(i, data.round, 'disputed');
    case 'ItemClosed': {
      const { item: _item, round: _round, ...closed } = data;
      return { ...i, closed };
    }
    case 'ItemReopened':
      return { ...nextRound(i, data.round, 'reopened'), vote: null };
    case 'ItemDeferred':
      return { ...i, deferred: true };
    case 'DeferralWithdrawn':
      return { ...i, deferred: false };
    default:
      return i;
  }
}

/** A count of a later round corrects: it is for those who counted to do so. */
function counted(i: AgendaItem, round: number, own: CountBy): AgendaItem {
  if (round <= i.round) return { ...i, counts: [...i.counts.filter((c) => c.by !== own.by), own] };
  return { ...nextRound(i, round, 'corrected'), counts: [own], correctedBy: i.counts.map((c) => c.by) };
}

function nextRound(i: AgendaItem, round: number, ended: Round['ended']): AgendaItem {
  const mode = i.vote?.mode ?? (i.counts.some((c) => c.by.startsWith('open:')) ? 'show' : 'ballot');
  const before = { round: i.round, mode, counts: i.counts, ended };
  return { ...i, round, counts: [], disputed: false, closed: null, correctedBy: null, rounds: [...i.rounds, before] };
}

function votesOf({ for: yes, against, blank, invalid }: Omit<CountBy, 'by'>, by: string): CountBy {
  const more = { ...(blank === undefined ? {} : { blank }), ...(invalid === undefined ? {} : { invalid }) };
  return { for: yes, against, ...more, by };
}

const ruleFor = ({ item }: AgendaItem, rules: readonly ItemRule[] = []) => {
  const found = rules.find((r) => r.item === item);
  return found ? { rule: found.rule } : {};
};

const unvoted = {
  ...{ counts: [], deferred: false, round: 1, vote: null, disputed: false },
  ...{ correctedBy: null, closed: null, rounds: [] },
} as const;

/** A new day is a new meeting; who stands aside on an item still does. */
function afresh(item: AgendaItem): AgendaItem {
  return { ...item, ...unvoted };
}

function onItem(s: LiveSession, item: number, change: (i: AgendaItem) => AgendaItem): Partial<LiveSession> {
  return { items: s.items.map((i) => (i.item === item ? change(i) : i)) };
}
