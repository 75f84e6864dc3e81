-- pairs(a, b): of the documents from :first to :last each with those closest to it, :copied by fingerprints and :akin by
-- terms, lesser first; a pair comes twice where either is close to the other.
-- Reads near(document, other, copied, closeness).
SELECT LEAST(document, other) AS a, GREATEST(document, other) AS b
FROM (
  SELECT document, other, copied,
    ROW_NUMBER() OVER (PARTITION BY document, copied ORDER BY closeness DESC, other) AS place
  FROM near
  WHERE document BETWEEN :first AND :last
) AS placed
WHERE place <= CASE WHEN copied = 1 THEN :copied ELSE :akin END
