import { vi } from '../../i18n/vi';
import { PageHead } from '../../ui/PageHead';
import { EmptyState } from '../../ui/States';

/** Việc của tôi. */
export function InboxPage() {
  return (
    <>
      <PageHead title={vi.inbox.title} />
      <EmptyState words={vi.inbox.empty} next={vi.inbox.emptyNext} />
    </>
  );
}
