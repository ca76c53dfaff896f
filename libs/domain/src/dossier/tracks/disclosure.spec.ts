import {
  after,
  clerk,
  dossier,
  freeze,
  law,
  monday,
  nominate,
  officer,
  opening,
  order,
  receive,
  received,
  recommend,
  secretary,
  andThen,
} from '@app/testing';
import { addWorkingDays } from '../../calendar/working-days';
import type { LegalDay } from '../../kernel/decider';

describe('disclosure', () => {
  const ordered = { ...opening, award: 'HCLD-3', type: 'merit' } as const;
  const disclosing = andThen(
    after(order(clerk, 'OpenDossier', ordered), nominate, receive),
    order(officer, 'OpenDisclosure', { place: 'Cổng thông tin' }),
  );
  const tenth = addWorkingDays(law.calendar, monday, 10);
  const eleventh = addWorkingDays(law.calendar, monday, 11);
  const ninth = addWorkingDays(law.calendar, monday, 9);
  const close = (on: LegalDay, complaints = 0) => order(officer, 'CloseDisclosure', { complaints, report: 'BC-1' }, on);

  it('runs ten working days', () => {
    dossier.given(disclosing).when(close(ninth)).thenRefused('disclosure-too-short', { days: 9, needs: 10 });
    dossier
      .given(disclosing)
      .when(close(tenth))
      .then([{ type: 'DisclosureClosed', data: { complaints: 0 } }, { type: 'ObligationMet' }]);
  });

  it('is closed with a whole number of complaints', () =>
    dossier.given(disclosing).when(close(tenth, -1)).thenRefused('complaints-not-a-count'));

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
      .given(andThen(placed, close(tenth)))
      .when(freeze)
      .then([{ type: 'AgendaFrozenFor' }]);
  });
});
