import { useRouteError } from 'react-router';
import { ApiProblem, NoConnection } from '../api/problem';
import { vi } from '../i18n/vi';
import { paths } from '../paths';
import { Button, ButtonLink } from '../ui/Button';
import { PageHead } from '../ui/PageHead';
import { EmptyState, ErrorState } from '../ui/States';

export function MissingPage() {
  return (
    <>
      <PageHead title={vi.errors.notFound} />
      <EmptyState words={vi.errors.notFoundNext} act={<ButtonLink to={paths.inbox}>{vi.errors.toInbox}</ButtonLink>} />
    </>
  );
}

/** A page that broke, or whose part could not be loaded (a newer version is there, or no network). */
export function BrokenPage() {
  const error = useRouteError();
  const reload = () => window.location.reload();
  if (error instanceof ApiProblem || error instanceof NoConnection)
    return <ErrorState page error={error} retry={reload} />;
  const again = (
    <Button kind="primary" onClick={reload}>
      {vi.errors.reload}
    </Button>
  );
  return <EmptyState words={vi.errors.broken} next={vi.errors.brokenNext} act={again} />;
}
