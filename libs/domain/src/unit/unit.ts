import { plusDays } from '../calendar/working-days';
import { changedFrom } from '../kernel/dated';
import type { Decider, LegalDay, Role } from '../kernel/decider';
import { refuse, refuseUnless } from '../kernel/domain-error';
import type { LiveUnit, Unit, UnitFact, UnitMark, UnitOrder } from './facts';
import { refuseUnlessInForce } from './in-force';

const recorders: readonly Role[] = ['appraisalOfficer', 'headOfBoard', 'system'];

type Data<T extends UnitOrder['type']> = Extract<UnitOrder, { type: T }>['data'];

export const unitDecider: Decider<UnitOrder, UnitFact, Unit> = {
  initial: { status: 'absent', version: 0 },
  decide: (order, unit) => {
    refuseUnless(recorders.includes(order.by.role), 'role-may-not', { roles: recorders });
    const by = order.by.person;
    if (order.type === 'RegisterUnit') {
      refuseUnless(unit.status === 'absent', 'unit-exists', { unit: order.data.code });
      const { others, ...data } = order.data;
      refuseUnlessInForce(data.parent === null ? [] : [data.parent], others, data.from, data.code);
      return [{ type: 'UnitRegistered', data: { ...data, by } }];
    }
    refuseUnless(unit.status !== 'absent', 'no-such-unit');
    return change(order, unit, by);
  },
  evolve: (unit, event) => {
    if (event.type === 'UnitRegistered') return registered(event.data);
    if (unit.status === 'absent') return unit;
    return { ...changed(unit, event), version: unit.version + 1 };
  },
};

function change(order: Exclude<UnitOrder, { type: 'RegisterUnit' }>, unit: LiveUnit, by: string): UnitFact[] {
  switch (order.type) {
    case 'RenameUnit':
      if (!forward(unit, unit.names, order.data, 'name')) return [];
      return [{ type: 'UnitRenamed', data: { ...order.data, by } }];
    case 'PlaceUnit': {
      const { others, ...data } = order.data;
      refuseUnlessInForce(data.parent === null ? [] : [data.parent], others, data.from, unit.code);
      if (!forward(unit, unit.parents, data, 'parent')) return [];
      return [{ type: 'UnitPlaced', data: { ...data, by } }];
    }
    case 'MarkUnit':
      if (!markable(order.data, unit)) return [];
      return [{ type: 'UnitMarked', data: { ...order.data, by } }];
    case 'JoinCluster':
      return join(order.data, unit, by);
    case 'LeaveCluster':
      return leave(order.data, unit, by);
    case 'MergeUnit':
      return merge(order.data, unit, by);
    case 'CloseUnit':
      return close(order.data, unit, by);
  }
}

/** What is dated goes forward; the same day again corrects what was said of it. False: already so. */
function forward<F extends string>(
  unit: LiveUnit,
  before: readonly ({ [K in F]: string | null } & { from: LegalDay })[],
  next: { [K in F]: string | null } & { from: LegalDay },
  field: F,
): boolean {
  refuseUnlessAlive(unit, next.from);
  const last = before.at(-1);
  if (last && last[field] === next[field] && last.from <= next.from) return false;
  refuseUnless(!last || last.from <= next.from, 'unit-change-out-of-order', { last: last?.from });
  return true;
}

function merge({ others, ...data }: Data<'MergeUnit'>, unit: LiveUnit, by: string): UnitFact[] {
  const into = [...new Set(data.into)];
  refuseUnless(into.length > 0, 'merger-needs-units');
  refuseUnlessInForce(into, others, data.from, unit.code);
  refuseUnless(unit.from < data.from, 'before-the-unit', { from: unit.from });
  if (unit.successors.length > 0) {
    const same = unit.successors.every((s) => s.from === data.from && into.includes(s.unit));
    if (same && unit.successors.length === into.length) return [];
    refuse('unit-ended', { to: unit.to });
  }
  // Closed on the day before without a word of what became of it: this is that word.
  refuseUnless(unit.to === null || unit.to === plusDays(data.from, -1), 'unit-ended', { to: unit.to });
  return [{ type: 'UnitMerged', data: { ...data, into, by } }];
}

function close(data: Data<'CloseUnit'>, unit: LiveUnit, by: string): UnitFact[] {
  if (unit.to === data.to) return [];
  refuseUnless(unit.to === null, 'unit-ended', { to: unit.to });
  refuseUnless(unit.from <= data.to, 'before-the-unit', { from: unit.from });
  return [{ type: 'UnitClosed', data: { ...data, by } }];
}

function join({ others, ...data }: Data<'JoinCluster'>, unit: LiveUnit, by: string): UnitFact[] {
  refuseUnlessAlive(unit, data.from);
  refuseUnlessInForce([data.cluster], others, data.from, unit.code);
  refuseUnless(others.find((u) => u.code === data.cluster)?.kind === 'cluster', 'not-a-cluster', {
    unit: data.cluster,
  });
  const mine = unit.clusters.filter((c) => c.cluster === data.cluster);
  if (mine.some((c) => c.from <= data.from && (c.to === null || data.from <= c.to))) return [];
  refuseUnless(
    mine.every((c) => c.from < data.from),
    'unit-change-out-of-order',
    { last: mine.at(-1)?.from },
  );
  return [{ type: 'ClusterJoined', data: { ...data, by } }];
}

function leave({ others: _others, ...data }: Data<'LeaveCluster'>, unit: LiveUnit, by: string): UnitFact[] {
  const membership = unit.clusters.findLast((c) => c.cluster === data.cluster);
  refuseUnless(membership, 'not-in-this-cluster', { cluster: data.cluster });
  if (membership.to === data.to) return [];
  refuseUnless(membership.to === null, 'not-in-this-cluster', { cluster: data.cluster, to: membership.to });
  refuseUnless(membership.from <= data.to, 'period-reversed', { from: membership.from, to: data.to });
  return [{ type: 'ClusterLeft', data: { ...data, by } }];
}

const areas = ['I', 'II', 'III'];

function markable({ paper: _paper, ...mark }: Data<'MarkUnit'>, unit: LiveUnit): boolean {
  refuseUnlessAlive(unit, mark.from);
  refuseUnless(mark.to === null || mark.from <= mark.to, 'period-reversed', { from: mark.from, to: mark.to });
  const fits = mark.mark === 'border' ? mark.value === null : areas.includes(mark.value ?? '');
  refuseUnless(fits, 'mark-value-not-valid', { mark: mark.mark, values: mark.mark === 'border' ? [null] : areas });
  const over = unit.marks.filter((m) => m.mark === mark.mark && overlap(m, mark));
  if (over.some((m) => m.value === mark.value && m.from === mark.from && m.to === mark.to)) return false;
  const other = over.find((m) => m.from !== mark.from);
  refuseUnless(!other, 'mark-overlaps', { from: other?.from, to: other?.to });
  return true;
}

const overlap = (a: UnitMark, b: UnitMark) => (b.to === null || a.from <= b.to) && (a.to === null || b.from <= a.to);

function refuseUnlessAlive(unit: LiveUnit, on: LegalDay): void {
  refuseUnless(unit.from <= on, 'before-the-unit', { from: unit.from });
  refuseUnless(unit.to === null || on <= unit.to, 'unit-ended', { to: unit.to });
}

function registered(data: Extract<UnitFact, { type: 'UnitRegistered' }>['data']): LiveUnit {
  const { code, name, kind, parent, from, gso, source } = data;
  return {
    ...{ status: 'known', version: 1, code, kind, gso, from, to: null, source },
    ...{ names: [{ name, from }], parents: [{ parent, from }], successors: [], marks: [], clusters: [] },
  };
}

function changed(unit: LiveUnit, event: Exclude<UnitFact, { type: 'UnitRegistered' }>): LiveUnit {
  switch (event.type) {
    case 'UnitRenamed': {
      const { name, from } = event.data;
      return { ...unit, names: changedFrom(unit.names, { name, from }) };
    }
    case 'UnitPlaced': {
      const { parent, from } = event.data;
      return { ...unit, parents: changedFrom(unit.parents, { parent, from }) };
    }
    case 'UnitMarked': {
      const { mark, value, from, to } = event.data;
      const kept = unit.marks.filter((m) => m.mark !== mark || m.from !== from);
      return { ...unit, marks: [...kept, { mark, value, from, to }] };
    }
    case 'ClusterJoined': {
      const { cluster, from } = event.data;
      return { ...unit, clusters: [...unit.clusters, { cluster, from, to: null }] };
    }
    case 'ClusterLeft': {
      const { cluster, to } = event.data;
      const left = unit.clusters.map((c) => (c.cluster === cluster && c.to === null ? { ...c, to } : c));
      return { ...unit, clusters: left };
    }
    case 'UnitMerged': {
      const { into, from, paper } = event.data;
      return { ...unit, to: plusDays(from, -1), successors: into.map((code) => ({ unit: code, from, paper })) };
    }
    case 'UnitClosed':
      return { ...unit, to: event.data.to };
  }
}
