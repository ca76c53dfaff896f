import fc from 'fast-check';
import { actor, board, morning, officer, refusalOf, specification, story } from '@app/testing';
import { fold, system, type LegalDay } from '../kernel/decider';
import { plusDays } from '../calendar/working-days';
import type { LiveUnit, NamedUnit, UnitFact, UnitOrder } from './facts';
import { unitDecider } from './unit';
import { unitOn } from './unit-on';

const unit = specification(unitDecider);
const paper = '12/QĐ-UBND';
const at = morning('2026-03-02');

type Data<T extends UnitOrder['type']> = Extract<UnitOrder, { type: T }>['data'];
const order = <T extends UnitOrder['type']>(type: T, data: Data<T>, by = officer) =>
  ({ type, data, by, at }) as unknown as UnitOrder;

const province: NamedUnit = { code: 'UBND', kind: 'agency', from: '2004-01-01', to: null };
const gone: NamedUnit = { code: 'H-NAMPO', kind: 'district', from: '2004-01-01', to: '2025-06-30' };
const next: NamedUnit = { code: 'X-03163', kind: 'commune', from: '2025-07-01', to: null };
const cluster: NamedUnit = { code: 'KHOI-VHXH', kind: 'cluster', from: '2018-01-01', to: null };
const others = [province, gone, next, cluster];

const register = (differs: Partial<Data<'RegisterUnit'>> = {}, by = officer) =>
  order(
    'RegisterUnit',
    {
      ...{ code: 'SNNMT', name: 'Sở Nông nghiệp và Môi trường', kind: 'agency', parent: 'UBND' },
      ...{ from: '2025-03-01', gso: null, source: { confidence: 'RECORDED', ref: paper, assumed: [] }, others },
      ...differs,
    },
    by,
  );
const rename = (name: string, from: LegalDay) => order('RenameUnit', { name, from, paper });
const place = (parent: string | null, from: LegalDay) => order('PlaceUnit', { parent, from, paper, others });
const merge = (into: string[], from: LegalDay) => order('MergeUnit', { into, from, paper, others });
const close = (to: LegalDay) => order('CloseUnit', { to, paper });
const mark = (value: string | null, from: LegalDay, to: LegalDay | null) =>
  order('MarkUnit', { mark: value === null ? 'border' : 'area', value, from, to, paper });
const join = (from: LegalDay, code = cluster.code) => order('JoinCluster', { cluster: code, from, paper, others });
const leave = (to: LegalDay) => order('LeaveCluster', { cluster: cluster.code, to, paper, others });

const known = story(unitDecider, [register()]);
const after = (...orders: UnitOrder[]) => story(unitDecider, orders, known);
const folded = (facts: readonly UnitFact[]) => fold(unitDecider, facts) as LiveUnit;

describe('a unit', () => {
  it('is recorded by the officer, the head of the board or the loading of the structure, once', () => {
    for (const by of [officer, board, system])
      unit
        .given([])
        .when(register({}, by))
        .then([{ type: 'UnitRegistered', data: { by: by.person } }]);
    unit
      .given([])
      .when(register({}, actor('unitHead')))
      .thenRefused('role-may-not');
    unit.given(known).when(register()).thenRefused('unit-exists');
    unit.given([]).when(rename('Sở khác', '2026-01-01')).thenRefused('no-such-unit');
  });

  it('is part of another unit that is in force on that day, never of itself', () => {
    unit
      .given([])
      .when(register({ parent: 'SNNMT' }))
      .thenRefused('unit-not-its-own');
    unit
      .given([])
      .when(register({ parent: 'NOWHERE' }))
      .thenRefused('no-such-unit', { unit: 'NOWHERE' });
    unit
      .given([])
      .when(register({ parent: 'H-NAMPO', from: '2025-07-01' }))
      .thenRefused('unit-not-in-force', { on: '2025-07-01' });
    unit
      .given([])
      .when(register({ parent: 'H-NAMPO', from: '2025-06-30' }))
      .then([{ type: 'UnitRegistered' }]);
    unit
      .given(known)
      .when(place(null, '2026-01-01'))
      .then([{ type: 'UnitPlaced' }]);
  });

  it('takes a new name from a day on; the same day again corrects it, an earlier one is refused', () => {
    const renamed = after(rename('Sở Nông nghiệp', '2026-01-01'));
    unit.given(renamed).when(rename('Sở Nông nghiệp', '2026-02-01')).then([]);
    unit
      .given(renamed)
      .when(rename('Sở Môi trường', '2025-12-31'))
      .thenRefused('unit-change-out-of-order', { last: '2026-01-01' });
    const corrected = folded(story(unitDecider, [rename('Sở Môi trường', '2026-01-01')], renamed));
    expect(corrected.names.map((n) => n.name)).toEqual(['Sở Nông nghiệp và Môi trường', 'Sở Môi trường']);
    unit.given(known).when(rename('Sở trước', '2025-02-28')).thenRefused('before-the-unit');
  });

  it('that is merged ends on the day before, and is not merged, closed or renamed after', () => {
    const merged = after(merge(['X-03163'], '2026-01-01'));
    expect(folded(merged).to).toBe('2025-12-31');
    unit
      .given(merged)
      .when(merge(['X-03163'], '2026-01-01'))
      .then([]);
    unit
      .given(merged)
      .when(merge(['UBND'], '2026-01-01'))
      .thenRefused('unit-ended');
    unit.given(merged).when(close('2026-02-01')).thenRefused('unit-ended', { to: '2025-12-31' });
    unit.given(merged).when(rename('Sở khác', '2026-01-01')).thenRefused('unit-ended');
    unit
      .given(merged)
      .when(rename('Sở khác', '2025-12-31'))
      .then([{ type: 'UnitRenamed' }]);
  });

  it('is merged into units that are there on that day; one that was closed may be told its successor', () => {
    unit.given(known).when(merge([], '2026-01-01')).thenRefused('merger-needs-units');
    unit
      .given(known)
      .when(merge(['H-NAMPO'], '2026-01-01'))
      .thenRefused('unit-not-in-force');
    unit
      .given(after(close('2025-12-31')))
      .when(merge(['X-03163'], '2026-01-01'))
      .then([{ type: 'UnitMerged' }]);
    unit
      .given(after(close('2025-12-31')))
      .when(merge(['X-03163'], '2026-01-02'))
      .thenRefused('unit-ended');
  });

  it('carries a mark for its days; two of one kind never hold on one day, the same first day corrects', () => {
    const marked = after(mark('III', '2026-01-01', '2030-12-31'));
    unit
      .given(marked)
      .when(mark('III', '2026-01-01', '2030-12-31'))
      .then([]);
    unit
      .given(marked)
      .when(mark('II', '2030-12-31', null))
      .thenRefused('mark-overlaps');
    unit
      .given(marked)
      .when(mark('II', '2031-01-01', null))
      .then([{ type: 'UnitMarked' }]);
    unit
      .given(marked)
      .when(mark(null, '2026-01-01', null))
      .then([{ type: 'UnitMarked' }]);
    expect(folded(story(unitDecider, [mark('II', '2026-01-01', '2030-12-31')], marked)).marks).toHaveLength(1);
    unit
      .given(known)
      .when(mark('IV', '2026-01-01', null))
      .thenRefused('mark-value-not-valid');
    unit
      .given(known)
      .when(mark('I', '2026-01-02', '2026-01-01'))
      .thenRefused('period-reversed');
  });

  it('joins a cluster and leaves it, and may come back later', () => {
    unit.given(known).when(join('2026-01-01', 'UBND')).thenRefused('not-a-cluster');
    unit.given(known).when(leave('2026-01-01')).thenRefused('not-in-this-cluster');
    const member = after(join('2025-04-01'), leave('2025-12-31'));
    unit.given(member).when(join('2025-12-31')).then([]);
    unit.given(member).when(leave('2026-01-31')).thenRefused('not-in-this-cluster');
    unit
      .given(member)
      .when(join('2026-01-01'))
      .then([{ type: 'ClusterJoined' }]);
  });
});

describe('a unit on a day', () => {
  const day = fc.integer({ min: 0, max: 3000 }).map((n) => plusDays('2025-03-01', n));

  it('has the name that was last given up to that day, whatever the days of its names', () =>
    fc.assert(
      fc.property(fc.uniqueArray(day, { minLength: 1, maxLength: 8 }), day, (days, on) => {
        const given = [...days].sort();
        const facts = after(...given.map((from, n) => rename(`Tên ${n}`, from)));
        const last = given.filter((from) => from <= on).length - 1;
        expect(unitOn(folded(facts), on).name).toBe(last < 0 ? 'Sở Nông nghiệp và Môi trường' : `Tên ${last}`);
      }),
    ));

  it('is in force up to its last day, and from the next its successors are told', () =>
    fc.assert(
      fc.property(
        day.filter((d) => d > '2025-07-01'),
        (from) => {
          const merged = folded(after(merge(['X-03163'], from)));
          expect(unitOn(merged, plusDays(from, -1))).toMatchObject({ inForce: true, successors: [] });
          expect(unitOn(merged, from)).toMatchObject({ inForce: false, successors: [{ unit: 'X-03163' }] });
        },
      ),
    ));

  it('before it began is not in force, and is called as it first was', () =>
    expect(unitOn(folded(known), '2025-02-28')).toMatchObject({
      inForce: false,
      name: 'Sở Nông nghiệp và Môi trường',
    }));

  it('refuses what a sentence above does not allow with a code of its own', () =>
    expect(refusalOf(() => unitDecider.decide(merge(['UBND'], '2025-03-01'), fold(unitDecider, known)))).toMatchObject({
      code: 'before-the-unit',
    }));
});
