-- What each version of the catalogue changed. Rows are only ever added.
create sequence change_seq increment by 50;
create table change (
    id           bigint      not null,
    framework_id bigint      not null,
    version      bigint      not null,
    at           timestamptz not null,
    type         varchar(20) not null,
    slug         varchar(80) not null,
    change       varchar(20) not null,
    constraint change_pk primary key (id),
    constraint change_framework_fk foreign key (framework_id) references framework,
    constraint change_once_in_a_version unique (version, type, slug),
    constraint change_type_known check
        (type in ('FRAMEWORK', 'CONDITION', 'AREA', 'ROLE', 'SKILL', 'INDICATOR', 'TASK', 'LEVEL')),
    constraint change_known check (change in ('ADDED', 'CHANGED', 'REMOVED'))
);
create index change_framework_index on change (framework_id, version);
