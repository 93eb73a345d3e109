-- The roles of an OpenVisit database, and what each may do before any migration. Safe to run again.
-- Run it once, connected to the new, empty database, as a superuser or as a managed database's admin (CREATEROLE and owner
-- of the database). PostgreSQL 15 or newer:
--
--   psql "$ADMIN_URL" -v ON_ERROR_STOP=1 -v owner_password=... -v app_password=... -v system_password=... -f roles.sql
--
--   openvisit_owner   migrates (DATABASE_OWNER_URL, read by `openvisit migrate`, `init` and `invite` alone)
--   openvisit_app     every request (DATABASE_URL); has no rights of its own: takes on one of the next three per transaction
--   openvisit_family, openvisit_staff, openvisit_api   the kinds of viewer; policies are written for them
--   openvisit_system  the worker and LISTEN (DATABASE_SYSTEM_URL), under policies of its own; owns the worker's schema

DO $$
DECLARE
  role_name text;
BEGIN
  FOREACH role_name IN ARRAY ARRAY['openvisit_owner', 'openvisit_app', 'openvisit_system', 'openvisit_family', 'openvisit_staff', 'openvisit_api']
  LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role_name) THEN
      EXECUTE format('CREATE ROLE %I', role_name);
    END IF;
  END LOOP;
END
$$;

ALTER ROLE openvisit_owner LOGIN PASSWORD :'owner_password';
ALTER ROLE openvisit_app LOGIN NOINHERIT PASSWORD :'app_password';
ALTER ROLE openvisit_system LOGIN PASSWORD :'system_password';

-- Before the grants: since PostgreSQL 16 a grant keeps the NOINHERIT of the moment it is made.
GRANT openvisit_family, openvisit_staff, openvisit_api TO openvisit_app;
-- The owner installs the worker's tables as the role that owns them.
GRANT openvisit_system TO openvisit_owner;

-- A request that hangs must not hold a lock, a row version or a connection.
ALTER ROLE openvisit_app SET statement_timeout = '15s';
ALTER ROLE openvisit_app SET lock_timeout = '5s';
ALTER ROLE openvisit_app SET idle_in_transaction_session_timeout = '15s';
ALTER ROLE openvisit_system SET statement_timeout = '60s';
ALTER ROLE openvisit_system SET idle_in_transaction_session_timeout = '60s';

REVOKE ALL ON DATABASE :"DBNAME" FROM PUBLIC;
GRANT CONNECT ON DATABASE :"DBNAME" TO openvisit_owner, openvisit_app, openvisit_system;
GRANT CREATE ON DATABASE :"DBNAME" TO openvisit_owner, openvisit_system;

REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE, CREATE ON SCHEMA public TO openvisit_owner;
GRANT USAGE ON SCHEMA public TO openvisit_app, openvisit_system, openvisit_family, openvisit_staff, openvisit_api;

-- Trusted extensions: they need no superuser.
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
