create sequence level_seq increment by 50;
create table level (
    id           bigint      not null,
    version      integer     not null,
    framework_id bigint      not null,
    position     integer     not null,
    slug         varchar(80) not null,
    role_id      bigint      not null,
    rank         integer     not null,
    name         jsonb       not null,
    short_name   jsonb       not null,
    aliases      jsonb       not null,
    summary      jsonb       not null,
    documented   varchar(20) not null,
    not_scorable jsonb,
    passing_score integer,
    passing_score_rationale_id bigint,
    from_level_id bigint,
    from_minimum_experience varchar(10),
    from_summary jsonb,
    changed_in   bigint      not null,
    constraint level_pk primary key (id),
    constraint level_framework_fk foreign key (framework_id) references framework,
    constraint level_slug_unique unique (slug),
    constraint level_slug_kebab check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint level_rank_positive check (rank > 0),
    constraint level_role_fk foreign key (role_id) references role,
    constraint level_from_fk foreign key (from_level_id) references level,
    constraint level_passing_score_rationale_fk foreign key (passing_score_rationale_id) references rationale,
    constraint level_documented_known check (documented in ('NONE', 'PARTIAL', 'FULL')),
    constraint level_is_scorable_or_says_why check ((not_scorable is null) = (passing_score is not null)),
    constraint level_passing_score_range check (passing_score between 0 and 100),
    constraint level_passing_score_has_rationale check ((passing_score is null) = (passing_score_rationale_id is null)),
    constraint level_from_is_whole check ((from_level_id is null) = (from_summary is null)),
    constraint level_is_not_from_itself check (from_level_id <> id),
    constraint level_experience_of_years_and_months
        check (from_minimum_experience ~ '^P(?=.)([0-9]+Y)?([0-9]+M)?$'),
    constraint level_experience_is_of_a_step check (from_minimum_experience is null or from_level_id is not null)
);
create index level_framework_index on level (framework_id);
create table level_source (
    level_id bigint not null,
    position integer not null,
    document_id bigint not null,
    ref varchar(80) not null,
    constraint level_source_pk primary key (level_id, position),
    constraint level_source_level_fk foreign key (level_id) references level,
    constraint level_source_document_fk foreign key (document_id) references document,
    constraint level_source_once unique (level_id, document_id, ref) deferrable initially deferred
);

create sequence requirement_seq increment by 50;
create table requirement (
    id           bigint      not null,
    level_id     bigint      not null,
    position     integer     not null,
    skill_id     bigint,
    task_id      bigint,
    required     integer     not null,
    minimum      integer     not null,
    importance   varchar(20) not null,
    condition_id bigint,
    origin       varchar(20) not null,
    basis        varchar(20) not null,
    rationale_id bigint      not null,
    constraint requirement_pk primary key (id),
    constraint requirement_level_fk foreign key (level_id) references level,
    constraint requirement_skill_fk foreign key (skill_id) references skill,
    constraint requirement_task_fk foreign key (task_id) references task,
    constraint requirement_condition_fk foreign key (condition_id) references condition,
    constraint requirement_rationale_fk foreign key (rationale_id) references rationale,
    constraint requirement_of_skill_or_task check (num_nonnulls(skill_id, task_id) = 1),
    constraint requirement_of_skill_once unique (level_id, skill_id),
    constraint requirement_of_task_once unique (level_id, task_id),
    constraint requirement_required_range check (required between 1 and 5),
    constraint requirement_minimum_range check (minimum between 0 and required),
    constraint requirement_importance_known check (importance in ('ESSENTIAL', 'IMPORTANT', 'DESIRABLE')),
    constraint requirement_origin_known check (origin in ('LEVEL', 'INHERITED', 'ROLE')),
    constraint requirement_basis_known check (basis in ('SOURCE', 'EDITORIAL'))
);
create index requirement_skill_index on requirement (skill_id);
create index requirement_task_index on requirement (task_id);
create table requirement_source (
    requirement_id bigint not null,
    position integer not null,
    document_id bigint not null,
    ref varchar(80) not null,
    constraint requirement_source_pk primary key (requirement_id, position),
    constraint requirement_source_requirement_fk foreign key (requirement_id) references requirement,
    constraint requirement_source_document_fk foreign key (document_id) references document,
    constraint requirement_source_once unique (requirement_id, document_id, ref) deferrable initially deferred
);
