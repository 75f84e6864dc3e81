-- (frequency, keys): how many terms as many documents hold, up to :most documents.
-- Reads term_frequencies(hash, frequency).
SELECT frequency, COUNT(*) AS keys
FROM term_frequencies
WHERE frequency <= :most
GROUP BY frequency
