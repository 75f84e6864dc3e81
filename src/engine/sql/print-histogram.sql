-- (frequency, keys): how many fingerprints as many documents hold, up to :most documents.
-- Reads print_frequencies(hash, frequency).
SELECT frequency, COUNT(*) AS keys
FROM print_frequencies
WHERE frequency <= :most
GROUP BY frequency
