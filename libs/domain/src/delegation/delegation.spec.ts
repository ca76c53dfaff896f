import {
  actor,
  atDecider,
  board,
  chairman,
  decision,
  decider as dossierUnderLaw,
  ground,
  head,
  monday,
  morning,
  nominated,
  order,
  received,
  refusalOf,
  specification,
  story,
} from '@app/testing';
import { dossier } from '@app/testing';
import { actsOf, possibilities } from '../dossier/dossier';
import { fold, type Actor, type LegalDay } from '../kernel/decider';
import { law } from '@app/testing';
import { delegationDecider, representing, type DelegationOrder } from './delegation';

const decider = delegationDecider(actsOf);
const delegation = specification(decider);
const deputy = actor('councilMember', { person: 'deputy-chairman' });
const administrator = actor('administrator');

type Grant = Extract<DelegationOrder, { type: 'GrantDelegation' }>['data'];
const represented = { person: chairman.person, role: chairman.role, unit: chairman.unit };
const paper: Grant = {
  represented,
  delegate: deputy.person,
  form: 'KT',
  acts: ['DecideDossier', 'RefuseDossier', 'ExtendDate'],
  from: '2025-08-01',
  to: '2025-08-31',
  paper: '15/QĐ-UBND',
  on: '2025-07-31',
};
const grant = (by: Actor, differs: Partial<Grant> = {}): DelegationOrder => ({
  type: 'GrantDelegation',
  data: { ...paper, ...differs },
  by,
  at: morning(monday),
});
const revoke = (by: Actor): DelegationOrder => ({
  type: 'RevokeDelegation',
  data: { paper: '19/QĐ-UBND', ground },
  by,
  at: morning(monday),
});
const granted = (differs: Partial<Grant> = {}) => story(decider, [grant(chairman, differs)]);
const standIn = (facts = granted(), by: Actor = deputy) => representing(by, 'delegation/1', fold(decider, facts));
const decideOn = (by: Actor, day: LegalDay = monday) => order(by, 'DecideDossier', { ...decision, on: monday }, day);

describe('a delegation', () => {
  it('is given by the one represented, and by no other', () => {
    delegation
      .given([])
      .when(grant(chairman))
      .then([{ type: 'DelegationGranted', data: { delegate: deputy.person, by: chairman.person } }]);
    for (const by of [head, board]) delegation.given([]).when(grant(by)).thenRefused('not-your-power');
    delegation
      .given([])
      .when(grant(actor('chairman', { person: 'another' })))
      .thenRefused('not-your-power');
  });

  describe('entered from its paper by an administrator', () => {
    const proposed = story(decider, [grant(administrator)]);
    const confirm = (by: Actor, on: LegalDay = monday): DelegationOrder => ({
      ...{ type: 'ConfirmDelegation', data: {}, by, at: morning(on) },
    });

    it('is without effect until the one represented confirms it', () => {
      expect(fold(decider, proposed)).toMatchObject({ status: 'proposed' });
      expect(refusalOf(() => standIn(proposed)).code).toBe('delegation-not-confirmed');
      const confirmed = story(decider, [confirm(chairman)], proposed);
      expect(fold(decider, confirmed)).toMatchObject({ status: 'granted' });
      expect(standIn(confirmed)).toMatchObject({ role: 'chairman', onBehalfOf: { revoked: false } });
      delegation.given(confirmed).when(confirm(chairman)).then([]);
    });

    it('is confirmed by nobody else, nor once it was withdrawn or its days are over', () => {
      for (const by of [administrator, board, deputy, actor('chairman', { person: 'successor' })])
        delegation.given(proposed).when(confirm(by)).thenRefused('not-your-power');
      const withdrawn = story(decider, [revoke(administrator)], proposed);
      delegation.given(withdrawn).when(confirm(chairman)).thenRefused('delegation-revoked');
      delegation.given(proposed).when(confirm(chairman, '2025-09-01')).thenRefused('delegation-dates-not-valid');
    });

    it('goes to no administrator who entered it', () =>
      delegation
        .given([])
        .when(grant(administrator, { delegate: administrator.person }))
        .thenRefused('delegate-is-another-person'));
  });

  it('holds no more than the one represented may do', () =>
    delegation
      .given([])
      .when(grant(chairman, { acts: ['DecideDossier', 'ReceiveDossier'] }))
      .thenRefused('beyond-own-power', { acts: ['ReceiveDossier'] }));

  it('goes to another person, for days that its paper can give', () => {
    const refused = (differs: Partial<Grant>, code: string) =>
      delegation.given([]).when(grant(chairman, differs)).thenRefused(code);
    refused({ delegate: chairman.person }, 'delegate-is-another-person');
    refused({ acts: [] }, 'delegation-needs-acts');
    refused({ on: '2025-08-05', from: '2025-08-05' }, 'paper-in-the-future');
    refused({ from: '2025-07-30' }, 'delegation-dates-not-valid');
    refused({ to: '2025-08-03' }, 'delegation-dates-not-valid');
    refused({ from: '2025-09-01' }, 'delegation-dates-not-valid');
  });

  it('is not handed on', () => delegation.given([]).when(grant(standIn())).thenRefused('no-further-delegation'));

  it('is revoked once, by the office that gave it', () => {
    delegation.given(granted()).when(revoke(head)).thenRefused('not-your-power');
    delegation
      .given(granted())
      .when(revoke(actor('chairman', { person: 'successor' })))
      .then([{ type: 'DelegationRevoked', data: { by: 'successor' } }]);
    delegation
      .given(story(decider, [revoke(chairman)], granted()))
      .when(revoke(chairman))
      .then([]);
  });
});

describe('an act on behalf of another', () => {
  it('is done in the position of the one represented, and names both', () =>
    dossier
      .given(atDecider)
      .when(decideOn(standIn()))
      .then([
        { type: 'DossierDecided', data: { by: deputy.person, onBehalfOf: chairman.person } },
        { type: 'ObligationMet' },
      ]));

  it.each([
    ['2025-07-31', 'delegation-not-in-force'],
    ['2025-09-01', 'delegation-not-in-force'],
  ])('is refused on %s, a day outside the paper', (day, code) =>
    dossier.given(atDecider).when(decideOn(standIn(), day)).thenRefused(code),
  );

  it.each(['2025-08-31', '2025-08-01'])('is allowed on %s, the edge of the paper', (day) =>
    expect(
      possibilities(fold(dossierUnderLaw, atDecider), law, standIn(), morning(day)).find(
        (p) => p.act === 'DecideDossier',
      ),
    ).toMatchObject({ allowed: true }),
  );

  it('is refused outside the acts of the paper', () => {
    const other = standIn(granted({ acts: ['RefuseDossier'] }));
    dossier
      .given(atDecider)
      .when(decideOn(other))
      .thenRefused('outside-delegation', { acts: ['RefuseDossier'] });
    const obligation = 'appraise@4';
    dossier
      .given(received)
      .when(order(other, 'ExtendDate', { obligation, dueOn: '2025-10-01', ground }))
      .thenRefused('outside-delegation');
  });

  it('is refused once the paper is revoked', () =>
    dossier
      .given(atDecider)
      .when(decideOn(standIn(story(decider, [revoke(chairman)], granted()))))
      .thenRefused('delegation-revoked'));

  it('is refused to another person, and to those who only look on or keep the system', () => {
    dossier
      .given(atDecider)
      .when(decideOn(standIn(granted(), board)))
      .thenRefused('not-your-delegation');
    for (const role of ['auditor', 'administrator'] as const)
      dossier
        .given(atDecider)
        .when(decideOn(standIn(granted(), { ...deputy, role })))
        .thenRefused('delegate-may-not-act', { role });
  });

  it('binds the one who signed and the one represented', () => {
    const signs = standIn(
      story(decider, [
        {
          ...grant(head, {
            represented: { person: head.person, role: head.role, unit: head.unit },
            acts: ['Nominate'],
          }),
        },
      ]),
    );
    const nominatedForHead = story(
      dossierUnderLaw,
      [order(signs, 'Nominate', { submission: 'submission/1', number: '12/TTr' })],
      nominated.slice(0, 1),
    );
    for (const { person } of [deputy, head])
      dossier
        .given(nominatedForHead)
        .when(order(actor('receivingClerk', { person }), 'ReceiveDossier', { complete: true }))
        .thenRefused('incompatible-act', { act: 'receive', did: 'nominate' });
  });

  it('reaches as far as the unit: to units that it took over, not to those of the delegate’s other unit', () => {
    const paperOfHead = { represented: { person: head.person, role: head.role, unit: head.unit }, acts: ['Nominate'] };
    const granted = fold(decider, story(decider, [grant(head, paperOfHead)]));
    const of = (unit: string) =>
      representing(
        actor('unitClerk', { person: deputy.person, unit, predecessors: ['so-cu'] }),
        'delegation/1',
        granted,
      );
    expect(of(head.unit)).toMatchObject({ unit: head.unit, predecessors: ['so-cu'] });
    expect(of('so-tai-chinh')).not.toHaveProperty('predecessors');
  });

  it('is barred by what either of them did on the dossier', () => {
    const appraised = (person: string) =>
      atDecider.map((f) => (f.type === 'DossierRecommended' ? { ...f, data: { ...f.data, by: person } } : f));
    for (const { person } of [deputy, chairman])
      dossier
        .given(appraised(person))
        .when(decideOn(standIn()))
        .thenRefused('incompatible-act', { act: 'decide', did: 'appraise' });
  });
});
