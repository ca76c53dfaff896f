import {
  after,
  andThen,
  board,
  chairman,
  clerk,
  decider,
  freeze,
  law,
  monday,
  morning,
  nominate,
  officer,
  opening,
  order,
  place,
  receiveForState,
  recommend,
  refusalOf,
  verdict,
} from '@app/testing';
import { decisionDecider } from '../decision/decision';
import { fold } from '../kernel/decider';
import { recordStateDecision } from './decision';

describe('a decision of the State', () => {
  const code = opening.code;
  const opened = order(clerk, 'OpenDossier', { ...opening, award: 'BK-TTg', type: 'merit' });
  const consulted = ['BTC-TU', 'CATTINH'].flatMap((body) => [
    order(officer, 'RequestConsultation', { body }),
    order(officer, 'RecordConsultation', { body, favourable: true, paper: `CV ${body}` }),
  ]);
  const atState = andThen(
    after(opened, nominate, receiveForState, recommend, place, freeze, verdict('passed')),
    ...consulted,
    order(chairman, 'SubmitUpward', { package: 'submission/1', number: '30/TTr' }),
  );
  const record = (others?: Record<string, 'HCLD-3' | 'BK-T'>) =>
    recordStateDecision(
      law,
      decisionDecider(law).initial,
      new Map([[code, fold(decider, atState)]]),
      { stream: 'decision/1', number: '9/QĐ', on: monday, others },
      { by: board, at: morning(monday) },
    );

  it('gives what was proposed where it says nothing else', () => {
    const { own, dossiers } = record();
    expect(own[0]).toMatchObject({ data: { authority: 'primeMinister', items: [{ award: 'BK-TTg' }] } });
    expect(dossiers.get(code)![0]).toMatchObject({ type: 'DossierDecided', data: { award: 'BK-TTg' } });
  });

  it('may give another form than proposed, with that form’s bonus and authority', () => {
    const { own, dossiers } = record({ [code]: 'HCLD-3' });
    expect(own[0]).toMatchObject({ data: { authority: 'president', items: [{ award: 'HCLD-3' }] } });
    expect(dossiers.get(code)![0]).toMatchObject({
      type: 'DossierDecided',
      data: { award: 'HCLD-3', authority: 'president', bonus: { hundredths: 450 } },
    });
  });

  it('gives no award of the province, nor any to a dossier that it does not name', () => {
    expect(refusalOf(() => record({ [code]: 'BK-T' })).code).toMatch(/state-gives-no-such-award|no-rule-in-force/);
    expect(refusalOf(() => record({ 'HS-2025-000009': 'HCLD-3' })).code).toBe('not-in-this-decision');
  });
});
