-- term_frequencies(hash, frequency): how many documents hold a term.
-- Reads terms(document, hash), each row once; of its hashes those from :first to :last.
SELECT hash, COUNT(*) AS frequency
FROM terms
WHERE hash BETWEEN :first AND :last
GROUP BY hash
