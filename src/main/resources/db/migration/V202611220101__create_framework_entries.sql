-- What frameworks are made of. Each row knows the catalogue version that last changed it.

create sequence condition_seq increment by 50;
create table condition (
    id           bigint      not null,
    version      integer     not null,
    framework_id bigint      not null,
    position     integer     not null,
    slug         varchar(80) not null,
    name         jsonb       not null,
    question     jsonb       not null,
    changed_in   bigint      not null,
    constraint condition_pk primary key (id),
    constraint condition_framework_fk foreign key (framework_id) references framework,
    constraint condition_slug_unique unique (slug),
    constraint condition_slug_kebab check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);
create index condition_framework_index on condition (framework_id);
create table condition_source (
    condition_id bigint not null,
    position integer not null,
    document_id bigint not null,
    ref varchar(80) not null,
    constraint condition_source_pk primary key (condition_id, position),
    constraint condition_source_condition_fk foreign key (condition_id) references condition,
    constraint condition_source_document_fk foreign key (document_id) references document,
    constraint condition_source_once unique (condition_id, document_id, ref) deferrable initially deferred
);

create sequence area_seq increment by 50;
create table area (
    id           bigint      not null,
    version      integer     not null,
    framework_id bigint      not null,
    position     integer     not null,
    slug         varchar(80) not null,
    name         jsonb       not null,
    changed_in   bigint      not null,
    constraint area_pk primary key (id),
    constraint area_framework_fk foreign key (framework_id) references framework,
    constraint area_slug_unique unique (slug),
    constraint area_slug_kebab check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);
create index area_framework_index on area (framework_id);
create table area_source (
    area_id bigint not null,
    position integer not null,
    document_id bigint not null,
    ref varchar(80) not null,
    constraint area_source_pk primary key (area_id, position),
    constraint area_source_area_fk foreign key (area_id) references area,
    constraint area_source_document_fk foreign key (document_id) references document,
    constraint area_source_once unique (area_id, document_id, ref) deferrable initially deferred
);

create sequence role_seq increment by 50;
create table role (
    id           bigint      not null,
    version      integer     not null,
    framework_id bigint      not null,
    position     integer     not null,
    slug         varchar(80) not null,
    name         jsonb       not null,
    aliases      jsonb       not null,
    summary      jsonb       not null,
    changed_in   bigint      not null,
    constraint role_pk primary key (id),
    constraint role_framework_fk foreign key (framework_id) references framework,
    constraint role_slug_unique unique (slug),
    constraint role_slug_kebab check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);
create index role_framework_index on role (framework_id);
create table role_source (
    role_id bigint not null,
    position integer not null,
    document_id bigint not null,
    ref varchar(80) not null,
    constraint role_source_pk primary key (role_id, position),
    constraint role_source_role_fk foreign key (role_id) references role,
    constraint role_source_document_fk foreign key (document_id) references document,
    constraint role_source_once unique (role_id, document_id, ref) deferrable initially deferred
);

create sequence skill_seq increment by 50;
create table skill (
    id           bigint      not null,
    version      integer     not null,
    framework_id bigint      not null,
    position     integer     not null,
    slug         varchar(80) not null,
    kind         varchar(20) not null,
    name         jsonb       not null,
    description  jsonb       not null,
    aliases      jsonb       not null,
    esco         jsonb       not null,
    changed_in   bigint      not null,
    constraint skill_pk primary key (id),
    constraint skill_framework_fk foreign key (framework_id) references framework,
    constraint skill_slug_unique unique (slug),
    constraint skill_slug_kebab check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint skill_kind_known check (kind in ('APTITUDE', 'KNOWLEDGE', 'TECHNIQUE', 'LANGUAGE', 'TOOL'))
);
create index skill_framework_index on skill (framework_id);
create table skill_source (
    skill_id bigint not null,
    position integer not null,
    document_id bigint not null,
    ref varchar(80) not null,
    constraint skill_source_pk primary key (skill_id, position),
    constraint skill_source_skill_fk foreign key (skill_id) references skill,
    constraint skill_source_document_fk foreign key (document_id) references document,
    constraint skill_source_once unique (skill_id, document_id, ref) deferrable initially deferred
);

create sequence indicator_seq increment by 50;
create table indicator (
    id           bigint      not null,
    version      integer     not null,
    framework_id bigint      not null,
    position     integer     not null,
    slug         varchar(80) not null,
    text         jsonb       not null,
    basis        varchar(20) not null,
    changed_in   bigint      not null,
    constraint indicator_pk primary key (id),
    constraint indicator_framework_fk foreign key (framework_id) references framework,
    constraint indicator_slug_unique unique (slug),
    constraint indicator_slug_kebab check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint indicator_basis_known check (basis in ('SOURCE', 'EDITORIAL'))
);
create index indicator_framework_index on indicator (framework_id);
create table indicator_source (
    indicator_id bigint not null,
    position integer not null,
    document_id bigint not null,
    ref varchar(80) not null,
    constraint indicator_source_pk primary key (indicator_id, position),
    constraint indicator_source_indicator_fk foreign key (indicator_id) references indicator,
    constraint indicator_source_document_fk foreign key (document_id) references document,
    constraint indicator_source_once unique (indicator_id, document_id, ref) deferrable initially deferred
);
create table indicator_skill (
    indicator_id bigint  not null,
    position     integer not null,
    skill_id     bigint  not null,
    constraint indicator_skill_pk primary key (indicator_id, position),
    constraint indicator_skill_indicator_fk foreign key (indicator_id) references indicator,
    constraint indicator_skill_skill_fk foreign key (skill_id) references skill,
    constraint indicator_skill_once unique (indicator_id, skill_id) deferrable initially deferred
);

create sequence task_seq increment by 50;
create table task (
    id           bigint      not null,
    version      integer     not null,
    framework_id bigint      not null,
    position     integer     not null,
    slug         varchar(80) not null,
    area_id      bigint      not null,
    name         jsonb       not null,
    description  jsonb       not null,
    aliases      jsonb       not null,
    esco         jsonb       not null,
    changed_in   bigint      not null,
    constraint task_pk primary key (id),
    constraint task_framework_fk foreign key (framework_id) references framework,
    constraint task_slug_unique unique (slug),
    constraint task_slug_kebab check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint task_area_fk foreign key (area_id) references area
);
create index task_framework_index on task (framework_id);
create table task_source (
    task_id bigint not null,
    position integer not null,
    document_id bigint not null,
    ref varchar(80) not null,
    constraint task_source_pk primary key (task_id, position),
    constraint task_source_task_fk foreign key (task_id) references task,
    constraint task_source_document_fk foreign key (document_id) references document,
    constraint task_source_once unique (task_id, document_id, ref) deferrable initially deferred
);
