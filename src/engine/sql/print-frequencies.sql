-- print_frequencies(hash, frequency): how many documents hold a fingerprint, of those that two or more hold.
-- Reads fingerprints(document, hash), each row once; of its hashes those from :first to :last.
SELECT hash, COUNT(*) AS frequency
FROM fingerprints
WHERE hash BETWEEN :first AND :last
GROUP BY hash
HAVING COUNT(*) > 1
