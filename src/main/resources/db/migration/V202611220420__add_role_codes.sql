-- Where classifications of occupations place a role.
alter table role add column codes jsonb not null default '[]';
-- The default is for the rows that were there; from now on a role says what it has.
alter table role alter column codes drop default;
