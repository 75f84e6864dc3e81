-- (first, last): ranges of documents below :before to be joined with later ones, in order, in each of which the join gives
-- about :work rows, or which is of one document.
-- Reads measured(document, held, norm, later).
SELECT MIN(document) AS first, MAX(document) AS last
FROM (
  SELECT document, FLOOR(
    (SUM(later) OVER (ORDER BY document ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) - later) / :work
  ) AS pass
  FROM measured
  WHERE document < :before AND later > 0
) AS passes
GROUP BY pass
ORDER BY first
