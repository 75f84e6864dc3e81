-- (a, b): the candidate pairs whose lesser document is one from :first to :last, ascending, none twice.
-- Reads pairs(a, b).
SELECT DISTINCT a, b
FROM pairs
WHERE a BETWEEN :first AND :last
ORDER BY a, b
