-- Chances kept until now were drawn towards the mean of the round, so that an answer to "What if" told something of reports
-- that its reader may not read. Nothing is worked out of them any longer; rounds released from now on keep others.
UPDATE "FoldedReport" SET chances = (SELECT coalesce(json_agg(NULL::text), '[]'::json) FROM json_array_elements(chances));
