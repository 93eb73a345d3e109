-- Where a facility decides nothing about pairs, a family books without asking for one first: they may read the name of whom they visit.

CREATE FUNCTION visited_person_is_known() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE incarcerated_people p SET asked_by = p.asked_by || NEW.home_user_id
   WHERE p.facility_id = NEW.facility_id AND p.id = NEW.incarcerated_person_id AND NEW.home_user_id <> ALL (p.asked_by);
  RETURN NULL;
END $$;
REVOKE EXECUTE ON FUNCTION visited_person_is_known FROM PUBLIC;
CREATE TRIGGER visited_person_is_known AFTER INSERT ON visits FOR EACH ROW EXECUTE FUNCTION visited_person_is_known();
