import { useSearchParams } from 'react-router';
import { useUnread } from '../../api/inbox';
import { vi } from '../../i18n/vi';
import { PageTitle } from '../../ui/PageHead';
import { Tabs } from '../../ui/Tabs';
import { Notices } from './Notices';
import { Updated } from './Updated';
import { Work } from './Work';
import './InboxPage.css';

const noticesInAddress = 'thong-bao';

/** Việc của tôi: what waits on me, by when, and what I was told. */
export function InboxPage() {
  const [address] = useSearchParams();
  const { data: unread } = useUnread();
  const notices = address.get('muc') === noticesInAddress;
  const tabs = [
    { words: vi.inbox.mine, to: '.', current: !notices },
    { words: vi.inbox.notices, to: `?muc=${noticesInAddress}`, current: notices, count: unread },
  ];
  return (
    <div className="inbox">
      <div className="inbox-head">
        <PageTitle>{vi.inbox.title}</PageTitle>
        <Updated />
      </div>
      <Tabs label={vi.inbox.boxes} tabs={tabs} />
      {notices ? <Notices unread={unread ?? 0} /> : <Work />}
    </div>
  );
}
