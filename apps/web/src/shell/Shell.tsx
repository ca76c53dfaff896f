import { Suspense } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { useLive } from '../api/live';
import { useMe, type Me } from '../api/me';
import { vi } from '../i18n/vi';
import { paths } from '../paths';
import { later } from '../ui/later';
import { ErrorState, Loading } from '../ui/States';
import { Rail } from './Rail';
import { Top } from './Top';
import { WaitingBar } from './WaitingBar';
import './Shell.css';

const LapseDialog = later(() => import('./LapseDialog').then((part) => part.LapseDialog));

/** The frame of every page of who is signed in. */
export function Shell() {
  const { data: me, error, refetch } = useMe();
  const { pathname, search } = useLocation();
  if (error) return <ErrorState error={error} retry={refetch} />;
  if (me === undefined) return <Loading />;
  if (me === null) return <Navigate to={`${paths.signIn}?tiep=${encodeURIComponent(pathname + search)}`} replace />;
  const unready = me.mustChangePassword || me.mustAddSecondFactor;
  if (unready && pathname !== paths.account) return <Navigate to={paths.account} replace />;
  return (
    <>
      <Live me={me} />
      <a className="skip" href="#noi-dung">
        {vi.shell.skip}
      </a>
      <div className="app">
        <Rail role={me.role} />
        <div className="beside-rail">
          <Top me={me} />
          <WaitingBar />
          <main id="noi-dung" tabIndex={-1}>
            <Suspense fallback={<Loading />}>
              <Outlet />
            </Suspense>
          </main>
        </div>
      </div>
      <LapseDialog />
    </>
  );
}

/** Listens as long as somebody is here. */
function Live({ me }: { me: Me }) {
  useLive(me);
  return null;
}
