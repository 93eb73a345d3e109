-- Links of the demo stand for both factors: a production server asks whether there are any, and then does not start.
CREATE FUNCTION holds_demo_world() RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM demo_links)
$$;
REVOKE EXECUTE ON FUNCTION holds_demo_world FROM PUBLIC;
GRANT EXECUTE ON FUNCTION holds_demo_world TO openvisit_app;
