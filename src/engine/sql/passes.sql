-- (first, last): ranges of documents below :before to be joined with later ones, in order, in each of which the join gives
-- about :work rows, or which is of one document.
-- Reads print_postings(document, key, earlier, later), term_postings(document, key, weight, earlier, later).
SELECT MIN(document) AS first, MAX(document) AS last
FROM (
  SELECT document, FLOOR(
    (SUM(work) OVER (ORDER BY document ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) - work) / :work
  ) AS pass
  FROM (
    SELECT document, SUM(later) AS work
    FROM (
      SELECT document, later FROM print_postings WHERE document < :before AND later > 0
      UNION ALL
      SELECT document, later FROM term_postings WHERE document < :before AND later > 0
    ) AS postings
    GROUP BY document
  ) AS works
) AS passes
GROUP BY pass
ORDER BY first
