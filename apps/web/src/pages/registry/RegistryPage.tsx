import { useSearchParams } from 'react-router';
import { useSignedIn, type Role } from '../../api/me';
import { vi } from '../../i18n/vi';
import { PageHead } from '../../ui/PageHead';
import { Tabs } from '../../ui/Tabs';
import { Awards } from './Awards';
import { Councils } from './Councils';
import { Delegations } from './Delegations';
import { People } from './People';
import { Units } from './Units';
import './Registry.css';

type Tab = keyof typeof vi.registry.tabs;

const parts: Readonly<Record<Tab, React.ComponentType>> = {
  units: Units,
  people: People,
  awards: Awards,
  councils: Councils,
  delegations: Delegations,
};

const inAddress: Readonly<Record<Tab, string>> = {
  units: 'don-vi',
  people: 'doi-tuong',
  awards: 'danh-hieu',
  councils: 'hoi-dong',
  delegations: 'uy-quyen',
};

/** Who has no list of people (docs/rights.md). */
const withoutPeople: readonly Role[] = ['councilMember', 'teller', 'ceremonyClerk', 'administrator'];

/** Danh mục: what dossiers are about and by whom they are decided. */
export function RegistryPage() {
  const { role } = useSignedIn();
  const [address] = useSearchParams();
  const tabs = (Object.keys(parts) as Tab[]).filter((tab) => tab !== 'people' || !withoutPeople.includes(role));
  const open = tabs.find((tab) => inAddress[tab] === address.get('muc')) ?? 'units';
  const Part = parts[open];
  return (
    <>
      <PageHead title={vi.registry.title} />
      <Tabs
        label={vi.registry.title}
        tabs={tabs.map((tab) => ({
          words: vi.registry.tabs[tab],
          to: { search: `?muc=${inAddress[tab]}` },
          current: tab === open,
        }))}
      />
      <Part />
    </>
  );
}
