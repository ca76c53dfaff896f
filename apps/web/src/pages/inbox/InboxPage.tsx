import { useSearchParams } from 'react-router';
import { useCounts, type Box } from '../../api/work';
import { vi } from '../../i18n/vi';
import { PageTitle } from '../../ui/PageHead';
import { Tabs } from '../../ui/Tabs';
import { askedIn, toBox } from './address';
import { Updated } from './Updated';
import { Work } from './Work';
import './InboxPage.css';

/** Việc của tôi: what waits on me, by when, and who looks after what. */
export function InboxPage() {
  const [address] = useSearchParams();
  const { box } = askedIn(address);
  const { data: counts } = useCounts(false);
  const tabs = (Object.keys(vi.inbox.box) as Box[]).map((one) => ({
    words: vi.inbox.box[one],
    to: toBox(one),
    current: one === box,
    count: one === 'done' ? undefined : counts?.[one],
  }));
  return (
    <div className="inbox">
      <div className="inbox-head">
        <PageTitle>{vi.inbox.title}</PageTitle>
        <Updated />
      </div>
      <Tabs label={vi.inbox.boxes} tabs={tabs} />
      <Work key={box} />
    </div>
  );
}
