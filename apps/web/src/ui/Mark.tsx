import mark from './logo-rail.svg';

/** The mark on laurel ground; the link around it says where it leads. */
export const Mark = () => <img src={mark} alt="" width={44} height={44} />;
