/** Compares the causes that the log holds with what was told of them; queries as checkLog takes them. */
export const noticeChecks: Readonly<Record<string, string>> = {
  'causes in the log of which nobody was told': `
    select count(*) from cause_told c where not exists (select from notice n where n.cause = c.cause)`,
  'notices of reminders or escalations that are not in the log': `
    select count(*) from notice n where kind in ('reminder', 'overdue') and not exists (select from cause_told c where c.cause = n.cause)`,
  'notices that reached nobody, of a post that is not vacant': `
    select count(*) from notice n where vacant = '{}' and exists (select from cause_told c where c.cause = n.cause)
       and not exists (select from notification p where p.cause = n.cause)
       and exists (select from stream s where s.id = n.stream
                      and s.summary -> 'owed' @> jsonb_build_array(jsonb_build_object('id', n.facts ->> 'obligation')))`,
};
