import fc from 'fast-check';
import { actor, morning, specification, story } from '@app/testing';
import { plusDays } from '../calendar/working-days';
import { fold, system, type Actor, type LegalDay } from '../kernel/decider';
import { councilDecider } from './council';
import type { CouncilFact, CouncilOrder, LiveCouncil, Office, Seat } from './council-facts';
import { paperOn, personsIn, seatingOn } from './seating';

const council = specification(councilDecider);
const administrator = actor('administrator');
const secretary = actor('councilSecretary');
const ground = 'Nhập nhầm số quyết định';

type Data<T extends CouncilOrder['type']> = Extract<CouncilOrder, { type: T }>['data'];
const order = <T extends CouncilOrder['type']>(type: T, data: Data<T>, by: Actor, on = '2025-08-04') =>
  ({ type, data, by, at: morning(on) }) as unknown as CouncilOrder;

const seat = (person: string, offices: readonly Office[], more: Partial<Seat> = {}): Seat => ({
  ...{ person, position: 'Giám đốc Sở', offices, from: '2025-08-01', to: null },
  ...more,
});
const decision = { number: '1500/QĐ-UBND', on: '2025-07-31' };
const seats = [
  seat('chairman', ['chair']),
  seat('deputy', ['deputy']),
  seat('m-1', ['member']),
  seat('m-2', ['member', 'teller']),
  seat('secretary', ['secretary']),
  seat('t-1', ['teller']),
];
const formation = { kind: 'award', name: 'Hội đồng tỉnh', decision, seats } as const;
const form = (differs: Partial<Data<'FormCouncil'>> = {}, by = administrator) =>
  order('FormCouncil', { ...formation, ...differs }, by);
const change = (data: Partial<Data<'ChangeCouncil'>>, by = administrator, on: LegalDay = '2025-09-02') =>
  order('ChangeCouncil', { decision: { number: '1700/QĐ-UBND', on: '2025-09-01' }, ...data }, by, on);
const confirm = (by: Actor = secretary) => order('ConfirmCouncil', {}, by);

const drafted = story(councilDecider, [form()]);
const formed = story(councilDecider, [confirm()], drafted);
const after = (...orders: CouncilOrder[]) => story(councilDecider, orders, formed);
const of = (facts: readonly CouncilFact[]) => fold(councilDecider, facts) as LiveCouncil;

describe('a council', () => {
  it('is entered by the administrator or the secretary, and formed when another person confirms it', () => {
    for (const by of [administrator, secretary])
      council
        .given([])
        .when(form({}, by))
        .then([{ type: 'CouncilDrafted', data: { by: by.person } }]);
    council
      .given([])
      .when(form({}, actor('headOfBoard')))
      .thenRefused('role-may-not');
    council
      .given(drafted)
      .when(confirm())
      .then([{ type: 'CouncilFormed', data: { draftedBy: administrator.person, by: secretary.person, seats } }]);
    council.given(drafted).when(confirm(administrator)).thenRefused('second-person-needed');
    council
      .given(drafted)
      .when(confirm({ ...secretary, person: administrator.person }))
      .thenRefused('second-person-needed');
    for (const role of ['unitHead', 'councilMember', 'teller', 'auditor'] as const)
      council
        .given(drafted)
        .when(confirm(actor(role)))
        .thenRefused('role-may-not');
    council.given(formed).when(form()).thenRefused('council-exists');
    council.given([]).when(confirm()).thenRefused('no-such-council');
  });

  it('seats nobody before it is confirmed', () => {
    expect(seatingOn(of(drafted), '2025-08-05').members).toEqual([]);
    expect(seatingOn(of(formed), '2025-08-05')).toEqual({
      members: ['chairman', 'deputy', 'm-1', 'm-2'],
      chair: 'chairman',
      deputies: ['deputy'],
      secretaries: ['secretary'],
      tellers: ['m-2', 't-1'],
      delegates: [],
    });
    expect(personsIn(seatingOn(of(formed), '2025-08-05'))).toHaveLength(6);
    expect(seatingOn(of(formed), '2025-07-31').members).toEqual([]);
  });

  it('whose draft is dropped can be entered again', () => {
    const dropped = story(councilDecider, [order('DropCouncilDraft', { ground }, secretary)], drafted);
    council.given(dropped).when(confirm()).thenRefused('council-draft-none');
    council
      .given(dropped)
      .when(form())
      .then([{ type: 'CouncilDrafted' }]);
  });

  it('of the shipped demonstration is formed by the system, by the same rules', () => {
    council
      .given([])
      .when(form({}, system))
      .then([{ type: 'CouncilFormed' }]);
    council
      .given([])
      .when(form({ seats: seats.slice(1) }, system))
      .thenRefused('council-needs-a-chair');
  });

  it.each([
    ['council-needs-a-chair', seats.slice(1)],
    ['council-has-two-chairs', [...seats, seat('other', ['chair'])]],
    ['council-needs-a-secretary', seats.filter((s) => s.person !== 'secretary')],
    ['council-too-small', seats.filter((s) => !['m-1', 'm-2'].includes(s.person))],
    ['seated-twice', [...seats, seat('m-1', ['teller'])]],
    ['offices-not-together', [...seats, seat('other', ['secretary', 'teller'])]],
    ['offices-not-together', [...seats, seat('other', ['member', 'deputy'])]],
    ['offices-not-together', [...seats, seat('other', [])]],
    ['seat-days-not-valid', [...seats, seat('other', ['member'], { from: '2025-07-30' })]],
    ['seat-days-not-valid', [...seats, seat('other', ['member'], { to: '2025-07-31' })]],
  ] as const)('is refused as %s', (code, wrong) =>
    council
      .given([])
      .when(form({ seats: wrong }))
      .thenRefused(code),
  );

  it('is not entered before its decision is signed', () =>
    council
      .given([])
      .when(
        form({ decision: { ...decision, on: '2025-08-05' }, seats: seats.map((s) => ({ ...s, from: '2025-08-05' })) }),
      )
      .thenRefused('paper-in-the-future'));
});

describe('a paper that changes a council', () => {
  const successor = seat('new-head', ['deputy'], { from: '2025-09-01', succeeds: 'deputy' });

  it('puts a successor in the place of a predecessor, whose seat ends on the day before', () => {
    const changed = of(after(change({ seats: [successor] }), confirm()));
    expect(seatingOn(changed, '2025-08-31').deputies).toEqual(['deputy']);
    expect(seatingOn(changed, '2025-09-01').deputies).toEqual(['new-head']);
    expect(paperOn(changed, '2025-08-31').number).toBe('1500/QĐ-UBND');
    expect(paperOn(changed, '2025-09-01').number).toBe('1700/QĐ-UBND');
  });

  it('changes nothing before a second person confirms it, and waits alone', () => {
    const waiting = after(change({ seats: [successor] }));
    expect(seatingOn(of(waiting), '2025-09-01').deputies).toEqual(['deputy']);
    council
      .given(waiting)
      .when(change({ seats: [successor] }))
      .thenRefused('council-draft-open');
    council.given(waiting).when(confirm(administrator)).thenRefused('second-person-needed');
  });

  it('is entered by whoever is secretary by the council itself, whatever the account says', () => {
    const seated = actor('unitHead', { person: 'secretary' });
    council
      .given(formed)
      .when(change({ seats: [successor] }, seated))
      .then([{ type: 'CouncilChangeDrafted' }]);
    council
      .given(formed)
      .when(change({ seats: [successor] }, actor('unitHead')))
      .thenRefused('role-may-not');
  });

  it('lets a member leave, but not the last who can preside, nor the only secretary', () => {
    const without = (person: string) => change({ leaving: [{ person, to: '2025-09-01' }] });
    expect(seatingOn(of(after(without('m-1'), confirm())), '2025-09-02').members).not.toContain('m-1');
    council.given(formed).when(without('nobody')).thenRefused('not-a-member', { member: 'nobody' });
    council.given(formed).when(without('secretary')).thenRefused('council-needs-a-secretary');
    council
      .given(after(without('chairman'), confirm()))
      .when(without('deputy'))
      .thenRefused('council-needs-a-chair');
    council
      .given(formed)
      .when(change({ leaving: [{ person: 'm-1', to: '2025-08-15' }] }))
      .thenRefused('seat-days-not-valid');
  });

  it('names who comes for a member on a day, and votes in the member’s place', () => {
    const delegate = { member: 'm-1', delegate: 'd-1', position: 'Phó Giám đốc', from: '2025-09-08', to: '2025-09-08' };
    const named = of(after(change({ delegates: [delegate] }), confirm()));
    expect(seatingOn(named, '2025-09-08').delegates).toEqual([{ member: 'm-1', delegate: 'd-1' }]);
    expect(seatingOn(named, '2025-09-09').delegates).toEqual([]);
    const wrong = (differs: object, code: string) =>
      council
        .given(formed)
        .when(change({ delegates: [{ ...delegate, ...differs }] }))
        .thenRefused(code);
    wrong({ delegate: 'm-2' }, 'delegate-is-another-person');
    wrong({ delegate: 'm-1' }, 'delegate-is-another-person');
    wrong({ member: 'secretary' }, 'not-a-member');
    wrong({ to: '2025-09-07' }, 'seat-days-not-valid');
  });

  it('says something', () => council.given(formed).when(change({})).thenRefused('council-change-empty'));

  it('leaves, whatever comes, one chair at most, a secretary and three who vote, on every day', () => {
    const person = fc.constantFrom('chairman', 'deputy', 'm-1', 'm-2', 'm-3', 'm-4', 'secretary', 't-1');
    const day = fc.integer({ min: 0, max: 20 }).map((n) => plusDays('2025-09-01', n));
    const held = fc.subarray(['chair', 'deputy', 'member', 'secretary', 'teller'] as Office[]);
    const joining = fc
      .tuple(person, held, day, fc.option(person, { nil: undefined }))
      .map(([p, o, from, succeeds]) =>
        change({ seats: [seat(p, o, { from, ...(succeeds === undefined ? {} : { succeeds }) })] }),
      );
    const leaving = fc.tuple(person, day).map(([p, to]) => change({ leaving: [{ person: p, to }] }));
    fc.assert(
      fc.property(fc.array(fc.oneof(joining, leaving), { maxLength: 12 }), (orders) => {
        let told: CouncilFact[] = [...formed];
        for (const one of orders)
          try {
            told = story(councilDecider, [one, confirm()], told);
          } catch {
            // Refused: it changes nothing.
          }
        const now = of(told);
        for (let n = 0; n < 25; n += 1) {
          const on = plusDays('2025-08-30', n);
          const { members, chair, deputies, secretaries } = seatingOn(now, on);
          expect(members.length).toBeGreaterThanOrEqual(3);
          expect(new Set(members).size).toBe(members.length);
          expect(chair !== null || deputies.length > 0).toBe(true);
          expect(secretaries.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
