/** Characters that show nothing: zero-width, bidi and soft hyphens (Cf), fillers and variation selectors. */
const invisible = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** A text as it is kept: composed, without what nobody sees, its spaces plain, none at its edges. */
export const clean = (text: string): string =>
  text
    .normalize('NFC')
    .replace(invisible, '')
    .replace(/\p{Zs}/gu, ' ')
    .trim();

/** A text of one line, its words one space apart. */
export const oneLine = (text: string): string => clean(text).replace(/\s+/g, ' ').trim();
