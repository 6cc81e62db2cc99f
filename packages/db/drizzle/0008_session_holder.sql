-- Who holds a session, asked with every request: one statement without a transaction around it. It runs as who calls it,
-- under row-level security; the front door is open for its own select and then as it was.
CREATE FUNCTION session_holder(token text, of_kind text, at timestamptz)
RETURNS TABLE (clinic_id uuid, user_id uuid, email text, expires_at timestamptz, staff_id uuid, role text, patient_id uuid, name text)
LANGUAGE plpgsql SECURITY INVOKER AS $$
#variable_conflict use_column
DECLARE
  before text := coalesce(current_setting('cairn.door', true), '');
BEGIN
  PERFORM set_config('cairn.door', 'open', true);
  RETURN QUERY
    SELECT s.clinic_id, s.user_id, u.email, s.expires_at, w.id, w.role, p.id, coalesce(w.name, p.given_name || ' ' || p.family_name)
    FROM sessions s
    JOIN users u ON u.clinic_id = s.clinic_id AND u.id = s.user_id
    LEFT JOIN staff w ON w.clinic_id = u.clinic_id AND w.user_id = u.id
    LEFT JOIN patients p ON p.clinic_id = u.clinic_id AND p.user_id = u.id
    WHERE s.token_hash = token AND s.expires_at > at AND u.disabled_at IS NULL AND u.kind = of_kind
    LIMIT 1;
  PERFORM set_config('cairn.door', before, true);
END
$$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION session_holder FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION session_holder TO cairn_app;
