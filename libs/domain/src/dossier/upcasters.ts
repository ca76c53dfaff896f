import { sealedSince } from '../kernel/free-text';
import type { Upcasters } from '../kernel/upcasting';

/** Version 1 kept these texts readable (ADR 23). */
export const dossierUpcasters: Upcasters = {
  'DossierOpened@1': sealedSince('achievement'),
  'PapersListed@1': sealedSince('papers.ref'),
  'DossierNominated@1': sealedSince('papers.ref'),
  'ConsultationAnswered@1': sealedSince('paper'),
  'DisclosureOpened@1': sealedSince('place'),
  'PartyOpinionRequested@1': sealedSince('paper'),
  'PartyOpinionGiven@1': sealedSince('paper'),
  'TrackWaived@1': sealedSince('paper'),
  'ReachedMinistry@1': sealedSince('receipt'),
  'ReturnedByState@1': sealedSince('paper'),
  'RefusedByState@1': sealedSince('paper'),
  'ResultPublished@1': sealedSince('place'),
  'NomineeAnswered@1': sealedSince('paper'),
  'AwardHandedOver@1': sealedSince('receipt'),
  'DossierArchived@1': sealedSince('shelf'),
  'HoldPlaced@1': sealedSince('ground', 'paper'),
  'AwardCancelled@1': sealedSince('paper'),
  'ObjectsReturned@1': sealedSince('paper'),
};
