import { createBrowserRouter, Navigate, type RouteObject } from 'react-router';
import { paths } from './paths';
import { BrokenPage, MissingPage } from './shell/ErrorPages';
import { Shell } from './shell/Shell';
import { Loading } from './ui/States';

type Module = Record<string, React.ComponentType>;

/** A page is loaded when it is opened: `page(() => import('./pages/x/XPage'), 'XPage')`. */
const page =
  <M extends Module>(load: () => Promise<M>, name: keyof M & string): RouteObject['lazy'] =>
  async () => ({
    Component: (await load())[name]!,
  });

/** Every address of the screens. Where the rail leads stands in shell/places.ts. */
const routes: RouteObject[] = [
  {
    path: paths.signIn,
    lazy: page(() => import('./pages/sign-in/SignInPage'), 'SignInPage'),
    ErrorBoundary: BrokenPage,
    HydrateFallback: Loading,
  },
  {
    path: paths.status,
    lazy: page(() => import('./pages/status/StatusPage'), 'StatusPage'),
    ErrorBoundary: BrokenPage,
  },
  {
    element: <Shell />,
    HydrateFallback: Loading,
    ErrorBoundary: BrokenPage,
    children: [
      {
        ErrorBoundary: BrokenPage,
        children: [
          { index: true, element: <Navigate to={paths.inbox} replace /> },
          { path: paths.inbox, lazy: page(() => import('./pages/inbox/InboxPage'), 'InboxPage') },
          { path: paths.dossiers, lazy: page(() => import('./pages/dossiers/DossiersPage'), 'DossiersPage') },
          { path: paths.nominate, lazy: page(() => import('./pages/nominate/NominatePage'), 'NominatePage') },
          { path: paths.submit, lazy: page(() => import('./pages/nominate/SubmitPage'), 'SubmitPage') },
          { path: '/ho-so/:code/bien-nhan', lazy: page(() => import('./pages/nominate/ReceiptPage'), 'ReceiptPage') },
          { path: '/ho-so/:code', lazy: page(() => import('./pages/dossier/DossierPage'), 'DossierPage') },
          {
            path: '/ho-so/:code/tham-dinh',
            lazy: page(() => import('./pages/appraisal/AppraisalPage'), 'AppraisalPage'),
          },
          { path: paths.sessions, lazy: page(() => import('./pages/sessions/SessionsPage'), 'SessionsPage') },
          { path: '/phien-hop/:id', lazy: page(() => import('./pages/sessions/SessionPage'), 'SessionPage') },
          { path: paths.signing, lazy: page(() => import('./pages/signing/SigningPage'), 'SigningPage') },
          { path: '/trinh-ky/:id', lazy: page(() => import('./pages/signing/BriefPage'), 'BriefPage') },
          { path: paths.decisions, lazy: page(() => import('./pages/decisions/DecisionsPage'), 'DecisionsPage') },
          { path: '/quyet-dinh/:id', lazy: page(() => import('./pages/decisions/DecisionPage'), 'DecisionPage') },
          { path: paths.state, lazy: page(() => import('./pages/state/StatePage'), 'StatePage') },
          { path: '/cap-nha-nuoc/:id', lazy: page(() => import('./pages/state/PackagePage'), 'PackagePage') },
          { path: paths.ceremonies, lazy: page(() => import('./pages/ceremonies/CeremoniesPage'), 'CeremoniesPage') },
          { path: '/trao-tang/:id', lazy: page(() => import('./pages/ceremonies/CeremonyPage'), 'CeremonyPage') },
          { path: paths.reception, lazy: page(() => import('./pages/reception/ReceptionPage'), 'ReceptionPage') },
          { path: paths.notices, lazy: page(() => import('./pages/notices/NoticesPage'), 'NoticesPage') },
          { path: paths.overview, lazy: page(() => import('./pages/overview/OverviewPage'), 'OverviewPage') },
          { path: paths.calendar, lazy: page(() => import('./pages/calendar/CalendarPage'), 'CalendarPage') },
          { path: paths.registry, lazy: page(() => import('./pages/registry/RegistryPage'), 'RegistryPage') },
          { path: '/danh-muc/nguoi/:id', lazy: page(() => import('./pages/registry/PersonPage'), 'PersonPage') },
          { path: '/danh-muc/don-vi/:code', lazy: page(() => import('./pages/registry/UnitPage'), 'UnitPage') },
          {
            path: paths.administration,
            lazy: page(() => import('./pages/administration/AdministrationPage'), 'AdministrationPage'),
          },
          { path: paths.account, lazy: page(() => import('./pages/account/AccountPage'), 'AccountPage') },
          { path: '*', element: <MissingPage /> },
        ],
      },
    ],
  },
];

export const router = createBrowserRouter(routes);
