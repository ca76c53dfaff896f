import { Popover } from '@base-ui/react/popover';
import type { ReactNode } from 'react';
import { vi } from '../i18n/vi';
import './GroundLink.css';

/** A legal ground as the API cites it. */
export interface Ground {
  text: string;
  article: string;
  confidence: 'SOURCED' | 'INFERRED' | 'RECALLED';
}

interface GroundLinkProps {
  ground: Ground;
  /** Words of the link where the citation itself would be too long. */
  children?: ReactNode;
  /** A later text has taken its place. */
  replaced?: boolean;
}

const stateOf = ({ confidence }: Ground, replaced = false) =>
  replaced ? 'replaced' : confidence === 'SOURCED' ? 'inForce' : 'unverified';

/** § before a dotted link: opens citation, source and how sure it is. On paper the citation stands in words. */
export function GroundLink({ ground, children, replaced }: GroundLinkProps) {
  const cited = [ground.article, ground.text].filter(Boolean).join(', ');
  const state = stateOf(ground, replaced);
  return (
    <span className="ground">
      <Popover.Root>
        <Popover.Trigger className="ground-link">
          <span aria-hidden="true" className="ground-mark">
            §
          </span>
          <span className="vh">{vi.ground.title}: </span>
          {children ?? cited}
        </Popover.Trigger>
        <Popover.Portal>
          <Popover.Positioner sideOffset={6} align="start" collisionPadding={12} className="ground-place">
            <Popover.Popup className="ground-card">
              <Popover.Title className="ground-title">{ground.article || ground.text}</Popover.Title>
              <Popover.Description render={<div />}>
                {ground.article && <p>{ground.text}</p>}
                <p className="ground-state">{vi.ground.states[state]}</p>
              </Popover.Description>
              <Popover.Close className="ground-close">{vi.ground.close}</Popover.Close>
            </Popover.Popup>
          </Popover.Positioner>
        </Popover.Portal>
      </Popover.Root>
      {state !== 'inForce' && <span className="ground-unverified">{vi.ground[state]}</span>}
      {children && <span className="ground-printed"> ({cited})</span>}
    </span>
  );
}
