-- Everything that the migrations made in the schema public, one line a thing, in a fixed order.
-- `kind` orders the parts within one object; `line` is what test/schema.sql holds.
with tables as (
  select c.oid, c.relname as object, c.relkind, c.relacl, c.relowner
  from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'S')
    and not exists (
      select from pg_depend d
      where d.objid = c.oid and d.classid = 'pg_class'::regclass and d.deptype in ('e', 'i') and d.refclassid <> 'pg_namespace'::regclass
    )
),
functions as (
  select p.oid, p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')' as object,
    p.prokind, p.prolang, p.prosecdef, p.provolatile, p.proconfig, p.prosrc, p.proacl, p.proowner
  from pg_proc p
  where p.pronamespace = 'public'::regnamespace
    and not exists (select from pg_depend d where d.objid = p.oid and d.classid = 'pg_proc'::regclass and d.deptype = 'e')
),
lines (object, kind, place, line) as (
  select object, 0, '', case relkind when 'S' then 'sequence' when 'v' then 'view' when 'm' then 'materialized view' else 'table' end || ' ' || object
  from tables
  union all
  select t.object, 1, lpad(a.attnum::text, 4, '0'),
    concat_ws(' ', '  column', a.attname, format_type(a.atttypid, a.atttypmod), case when a.attnotnull then 'not null' end,
      case a.attgenerated when 's' then 'generated' end, case a.attidentity when 'a' then 'identity always' when 'd' then 'identity' end,
      'default ' || pg_get_expr(d.adbin, d.adrelid),
      (select 'collate "' || collname || '"' from pg_collation where oid = a.attcollation and a.attcollation <> 'default'::regcollation))
  from tables t
  join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
  left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  where t.relkind <> 'S'
  union all
  select t.object, 2, c.conname, '  constraint ' || c.conname || ' ' || pg_get_constraintdef(c.oid)
  from tables t join pg_constraint c on c.conrelid = t.oid
  where c.contype <> 'n' -- not null stands with its column
  union all
  select t.object, 3, i.indexrelid::regclass::text, '  ' || pg_get_indexdef(i.indexrelid)
  from tables t join pg_index i on i.indrelid = t.oid
  where not exists (select from pg_constraint c where c.conindid = i.indexrelid and c.conrelid = t.oid)
  union all
  select t.object, 4, g.tgname, '  ' || pg_get_triggerdef(g.oid)
  from tables t join pg_trigger g on g.tgrelid = t.oid
  where not g.tgisinternal
  union all
  select t.object, 5, '', '  as ' || md5(pg_get_viewdef(t.oid))
  from tables t where t.relkind in ('v', 'm')
  union all
  select t.object, 6, acl.grantee || attname, '  grant ' || string_agg(acl.privilege_type, ', ' order by acl.privilege_type)
    || coalesce(' (' || nullif(attname, '') || ')', '') || ' to ' || acl.grantee
  from (
    select object, '' as attname, relowner, relacl as acl from tables
    union all
    select object, a.attname, relowner, a.attacl from tables join pg_attribute a on a.attrelid = tables.oid where a.attacl is not null
  ) t,
  lateral (
    select e.privilege_type, coalesce(r.rolname, 'public') as grantee
    from aclexplode(t.acl) e left join pg_roles r on r.oid = e.grantee
    where e.grantee <> t.relowner
  ) acl
  group by t.object, attname, acl.grantee
  union all
  select f.object, 0, '', concat_ws(' ', case f.prokind when 'p' then 'procedure' else 'function' end, f.object,
    'returns ' || pg_get_function_result(f.oid), 'language ' || l.lanname, case when f.prosecdef then 'security definer' end,
    case f.provolatile when 'i' then 'immutable' when 's' then 'stable' end, array_to_string(f.proconfig, ' '),
    'body ' || md5(coalesce(pg_get_function_sqlbody(f.oid), f.prosrc)))
  from functions f join pg_language l on l.oid = f.prolang
  union all
  select f.object, 6, acl.grantee, '  grant execute to ' || acl.grantee
  from functions f,
  lateral (
    select distinct coalesce(r.rolname, 'public') as grantee
    from aclexplode(coalesce(f.proacl, acldefault('f', f.proowner))) e left join pg_roles r on r.oid = e.grantee
    where e.grantee <> f.proowner
  ) acl
  union all
  select e.extname, 0, '', 'extension ' || e.extname from pg_extension e where e.extname <> 'plpgsql'
  union all
  select t.typname, 0, '', 'type ' || t.typname || ' ' || coalesce((select string_agg(enumlabel, ', ' order by enumsortorder) from pg_enum where enumtypid = t.oid), 'domain')
  from pg_type t where t.typnamespace = 'public'::regnamespace and t.typtype in ('e', 'd')
)
select line from lines order by object collate "C", kind, place collate "C", line collate "C";
