-- (hash, frequency): terms by how many documents hold them, ascending; of their hashes those from :first to :last.
-- Reads term_frequencies(hash, frequency).
SELECT hash, frequency
FROM term_frequencies
WHERE hash BETWEEN :first AND :last
ORDER BY hash
