-- PostgreSQL counts how often each organisation and round occurs, and takes one that it has not counted yet for empty:
-- it then compares thousands of new rows with each other, one by one. Without a count it takes each for a small share.
DO $$
DECLARE
  place record;
BEGIN
  FOR place IN
    SELECT c.table_name, c.column_name
    FROM information_schema.columns c
    JOIN information_schema.tables t USING (table_schema, table_name)
    WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.column_name IN ('orgId', 'roundId')
  LOOP
    EXECUTE format('ALTER TABLE %I ALTER COLUMN %I SET STATISTICS 0', place.table_name, place.column_name);
  END LOOP;
END
$$;
