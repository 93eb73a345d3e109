-- One person's data can be erased by the owner (`openvisit person erase`): what somebody wrote about them goes, the decisions themselves stay.
-- Nothing else of a request or its history can be changed this way.

DROP TRIGGER append_only ON access_request_events;
CREATE TRIGGER append_only BEFORE DELETE ON access_request_events FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_but_for_words BEFORE UPDATE ON access_request_events FOR EACH ROW
  WHEN (NOT (current_user = 'openvisit_owner' AND NEW.public_message IS NULL AND NEW.officer_note IS NULL
    AND to_jsonb(NEW) - '{public_message,officer_note}'::text[] = to_jsonb(OLD) - '{public_message,officer_note}'::text[]))
  EXECUTE FUNCTION refuse_change();

DROP TRIGGER access_request_move_is_allowed ON access_requests;
CREATE TRIGGER access_request_move_is_allowed BEFORE UPDATE ON access_requests FOR EACH ROW
  WHEN (NOT (current_user = 'openvisit_owner' AND NEW.public_message IS NULL AND NEW.officer_note IS NULL
    AND to_jsonb(NEW) - '{public_message,officer_note}'::text[] = to_jsonb(OLD) - '{public_message,officer_note}'::text[]))
  EXECUTE FUNCTION access_request_move_is_allowed();
