-- Before PostgreSQL deletes a row it looks for all that might refer to it.
create index area_source_document_index on area_source (document_id);
create index condition_source_document_index on condition_source (document_id);
create index indicator_skill_skill_index on indicator_skill (skill_id);
create index indicator_source_document_index on indicator_source (document_id);
create index level_from_index on level (from_level_id);
create index level_passing_score_rationale_index on level (passing_score_rationale_id);
create index level_role_index on level (role_id);
create index level_source_document_index on level_source (document_id);
create index requirement_condition_index on requirement (condition_id);
create index requirement_rationale_index on requirement (rationale_id);
create index requirement_source_document_index on requirement_source (document_id);
create index role_source_document_index on role_source (document_id);
create index skill_source_document_index on skill_source (document_id);
create index task_area_index on task (area_id);
create index task_source_document_index on task_source (document_id);
