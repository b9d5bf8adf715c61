/** How much of a text is quoted. */
export const EXCERPT = 140;

/** `profiles` row of `alias` as an AdminStaff. */
export const staffJson = (alias: string): string =>
  `json_build_object('id', ${alias}.user_id, 'handle', ${alias}.handle, 'displayName', ${alias}.display_name)`;

/** Columns of an action; `a` is the action, `sp` the profile of who acted. */
export const ACTION_COLUMNS = `a.id, a.kind, a.reason, a.until, a.created_at AS "createdAt", ${staffJson('sp')} AS staff,
  upper(a.subject_kind) AS "subjectKind", a.subject_id AS "subjectId", a.subject_author_id AS "authorId", a.case_id AS "caseId", a.policy_id AS "policyId",
  left(CASE a.subject_kind
    WHEN 'post' THEN (SELECT body FROM posts WHERE id = a.subject_id)
    WHEN 'comment' THEN (SELECT body FROM comments WHERE id = a.subject_id)
  END, ${EXCERPT}) AS excerpt`;
