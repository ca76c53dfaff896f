import { mayOpen, useOpeningChoices } from '../../api/opening';
import { useSignedIn } from '../../api/me';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';
import { PageTitle, WayBack } from '../../ui/PageHead';
import { AbsentPage, ErrorState, Loading } from '../../ui/States';
import { NominateForm } from './NominateForm';
import './NominatePage.css';

const words = vi.nominate;

/** Lập hồ sơ: whom the unit proposes for what, tried while it is typed, looked at again, then opened. */
export function NominatePage() {
  const { role } = useSignedIn();
  const { data, error, refetch } = useOpeningChoices();
  if (!mayOpen(role)) return <AbsentPage title={vi.dossiers.title} words={words.noUnit} to={paths.dossiers} />;
  if (error) return <ErrorState page error={error} retry={refetch} />;
  if (!data) return <Loading />;
  if (data.awards.length === 0)
    return <AbsentPage title={vi.dossiers.title} words={words.noUnit} to={paths.dossiers} />;
  return (
    <>
      <div className="thing-head">
        <div>
          <WayBack to={paths.dossiers} words={words.back}>
            {words.title}
          </WayBack>
          <PageTitle>{words.title}</PageTitle>
          {data.unitName && <p className="sec">{words.by(data.unitName)}</p>}
        </div>
      </div>
      <NominateForm choices={data} />
    </>
  );
}
