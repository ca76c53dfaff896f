import {
  after,
  clerk,
  dossier,
  freeze,
  law,
  monday,
  morning,
  nominate,
  officer,
  opening,
  order,
  owedAfter,
  receiveForState,
  received,
  recommend,
  secretary,
  andThen,
} from '@app/testing';
import { addWorkingDays, endOfLegalDay } from '../../calendar/working-days';
import type { LegalDay } from '../../kernel/decider';

describe('disclosure', () => {
  const ordered = { ...opening, award: 'HCLD-3', type: 'merit' } as const;
  const disclosing = andThen(
    after(order(clerk, 'OpenDossier', ordered), nominate, receiveForState),
    order(officer, 'OpenDisclosure', { place: 'Cổng thông tin' }),
  );
  const tenth = addWorkingDays(law.calendar, monday, 10);
  const eleventh = addWorkingDays(law.calendar, monday, 11);
  const ninth = addWorkingDays(law.calendar, monday, 9);
  const twelfth = addWorkingDays(law.calendar, monday, 12);
  const close = (on: LegalDay, complaints = 0) => order(officer, 'CloseDisclosure', { complaints, report: 'BC-1' }, on);

  it('runs ten whole working days, and is reported on the day after', () => {
    for (const [on, days] of [
      [ninth, 8],
      [tenth, 9],
    ] as const)
      dossier.given(disclosing).when(close(on)).thenRefused('disclosure-too-short', { days, needs: 10 });
    expect(owedAfter(disclosing).find((o) => o.kind === 'disclosure')!.dueAt).toBe(endOfLegalDay(eleventh));
    for (const on of [eleventh, twelfth])
      dossier
        .given(disclosing)
        .when(close(on))
        .then([{ type: 'DisclosureClosed', data: { complaints: 0 } }, { type: 'ObligationMet' }]);
  });

  it('is closed with a whole number of complaints', () =>
    dossier.given(disclosing).when(close(eleventh, -1)).thenRefused('complaints-not-a-count'));

  it('is opened once, and only where the route asks it', () => {
    const again = order(officer, 'OpenDisclosure', { place: 'Báo' });
    dossier.given(disclosing).when(again).thenRefused('already-disclosed');
    dossier.given(received).when(again).thenRefused('disclosure-not-asked');
  });

  it('is over before the day of the session, also when the session moves', () => {
    const council = andThen(disclosing, recommend);
    const placeOn = (sessionOn: LegalDay) =>
      order(secretary, 'PlaceOnAgenda', { session: 'session/1', item: 1, sessionOn });
    const moveTo = (sessionOn: LegalDay) => order(secretary, 'MoveSessionFor', { session: 'session/1', sessionOn });
    dossier.given(council).when(placeOn(tenth)).thenRefused('disclosure-too-short', { days: 9, sessionOn: tenth });
    const placed = andThen(council, placeOn(eleventh));
    dossier.given(placed).when(moveTo(tenth)).thenRefused('disclosure-too-short');
    dossier.given(placed).when(freeze).thenRefused('disclosure-not-reported', { disclosure: 'open' });
    dossier
      .given(andThen(placed, close(eleventh)))
      .when({ ...freeze, at: morning(eleventh) })
      .then([{ type: 'AgendaFrozenFor' }]);
  });
});
