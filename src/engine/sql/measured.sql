-- measured(document, held, norm): of each document its distinct fingerprints, and the squared length of its idf vector.
-- Reads documents(document, held), term_postings(document, key, weight, earlier, later).
SELECT documents.document, documents.held, CAST(COALESCE(summed.norm, 0) AS DOUBLE) AS norm
FROM documents
LEFT JOIN (
  SELECT document, SUM(weight) AS norm
  FROM term_postings
  GROUP BY document
) AS summed ON summed.document = documents.document
