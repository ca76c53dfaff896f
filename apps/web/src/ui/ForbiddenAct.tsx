import type { ReactNode } from 'react';
import { Icon } from './Icon';
import './ForbiddenAct.css';

interface ForbiddenActProps {
  /** The act, named as its button would be. */
  act: string;
  /** Why not, and what opens it; the API's sentence. */
  because: string;
  /** The ground, where the sentence rests on one. */
  ground?: ReactNode;
}

/** An act that may not be done now: a sentence with a lock, never a grey button. */
export function ForbiddenAct({ act, because, ground }: ForbiddenActProps) {
  return (
    <p className="forbidden-act">
      <Icon name="lock" />
      <span>
        <b>{act}.</b> {because} {ground}
      </span>
    </p>
  );
}
