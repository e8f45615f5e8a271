-- What a change replaces a thing by, and what else it alters that the catalogue as it stands no longer tells.
alter table framework add column replaced jsonb not null default '[]';
alter table change
    add column replaced_by varchar(80),
    add column loosened    jsonb not null default '[]',
    add constraint change_replaces_what_is_gone check (replaced_by is null or change = 'REMOVED');
