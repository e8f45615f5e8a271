-- The version of everything that is published: one row, locked by whoever changes anything.
create table catalogue (
    id      smallint not null default 1,
    version bigint   not null default 0,
    constraint catalogue_pk primary key (id),
    constraint catalogue_is_one_row check (id = 1),
    constraint catalogue_version_grows check (version >= 0)
);
insert into catalogue default values;

create sequence framework_seq increment by 50;
create table framework (
    id               bigint      not null,
    version          integer     not null,
    slug             varchar(80) not null,
    name             jsonb       not null,
    summary          jsonb       not null,
    license          jsonb       not null,
    notice           jsonb       not null,
    acknowledgements jsonb       not null,
    scale            jsonb       not null,
    changed_in       bigint      not null,
    -- The file that it was last loaded from, and the catalogue version which that made.
    loaded_digest    char(64)    not null,
    loaded_in        bigint      not null,
    constraint framework_pk primary key (id),
    constraint framework_slug_unique unique (slug),
    constraint framework_slug_kebab check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint framework_scale_has_six_steps check (jsonb_array_length(scale) = 6)
);

create sequence document_seq increment by 50;
create table document (
    id           bigint        not null,
    framework_id bigint        not null,
    position     integer       not null,
    slug         varchar(80)   not null,
    title        varchar(500)  not null,
    url          varchar(2000) not null,
    published    date,
    language     varchar(10)   not null,
    constraint document_pk primary key (id),
    constraint document_framework_fk foreign key (framework_id) references framework,
    constraint document_slug_unique unique (framework_id, slug)
);

create sequence rationale_seq increment by 50;
create table rationale (
    id           bigint      not null,
    framework_id bigint      not null,
    position     integer     not null,
    slug         varchar(80) not null,
    text         jsonb       not null,
    constraint rationale_pk primary key (id),
    constraint rationale_framework_fk foreign key (framework_id) references framework,
    constraint rationale_slug_unique unique (framework_id, slug)
);

create table omission (
    framework_id bigint      not null,
    position     integer     not null,
    document_id  bigint      not null,
    ref          varchar(80) not null,
    reason       jsonb       not null,
    constraint omission_pk primary key (framework_id, position),
    constraint omission_framework_fk foreign key (framework_id) references framework,
    constraint omission_document_fk foreign key (document_id) references document,
    constraint omission_of_a_ref_once unique (document_id, ref) deferrable initially deferred
);
