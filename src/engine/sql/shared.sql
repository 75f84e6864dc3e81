-- shared(a, b, prints, terms, weight): what documents from :first to :last share with later ones, from :from on: how many
-- fingerprints, how many terms, and the sum of the terms' squared weights. Pairs that share neither a fingerprint nor
-- :least terms are left out. Whole numbers are summed as DOUBLE, which is exact up to 2^53 and faster than integers.
-- Reads print_postings(document, key, earlier, later), term_postings(document, key, weight, earlier, later).
SELECT a, b, SUM(print) AS prints, COUNT(*) - SUM(print) AS terms, SUM(weight) AS weight
FROM (
  SELECT
    one.document AS a, other.document AS b, CAST(1 AS DOUBLE) AS print, CAST(0 AS DOUBLE) AS weight
  FROM print_postings AS one
  JOIN print_postings AS other
    ON other.key = one.key AND other.document > one.document
  WHERE one.document BETWEEN :first AND :last AND one.later > 0
    AND other.document >= :from AND other.earlier > 0
  UNION ALL
  SELECT one.document, other.document, CAST(0 AS DOUBLE), CAST(one.weight AS DOUBLE)
  FROM term_postings AS one
  JOIN term_postings AS other ON other.key = one.key AND other.document > one.document
  WHERE one.document BETWEEN :first AND :last AND one.later > 0
    AND other.document >= :from AND other.earlier > 0
) AS held
GROUP BY a, b
HAVING SUM(print) > 0 OR COUNT(*) >= :least
