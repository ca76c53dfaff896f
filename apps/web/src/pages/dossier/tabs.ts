import { vi } from '../../i18n/vi';
import type { Tab as Link } from '../../ui/Tabs';

type Tab = keyof typeof vi.dossier.tabs;

export const tabInAddress = 'phan';
const first: Tab = 'overview';

export function tabOf(address: URLSearchParams): Tab {
  const asked = address.get(tabInAddress);
  return asked !== null && asked in vi.dossier.tabs ? (asked as Tab) : first;
}

/** The tabs as addresses; the first needs no name there. */
export function tabsOf(address: URLSearchParams): Link[] {
  const current = tabOf(address);
  return (Object.keys(vi.dossier.tabs) as Tab[]).map((tab) => {
    const to = new URLSearchParams(address);
    if (tab === first) to.delete(tabInAddress);
    else to.set(tabInAddress, tab);
    return { words: vi.dossier.tabs[tab], to: { search: to.toString() }, current: tab === current };
  });
}
