-- measured(document, held, norm, later): of each document from :first to :last its distinct fingerprints, the squared length
-- of its idf vector, and how many rows a join with later documents gives for it.
-- Reads documents(document, held), print_postings(document, key, earlier, later), term_postings(document, key, weight,
-- earlier, later).
SELECT
  documents.document, documents.held,
  CAST(COALESCE(terms.norm, 0) AS DOUBLE) AS norm,
  COALESCE(terms.later, 0) + COALESCE(prints.later, 0) AS later
FROM documents
LEFT JOIN (
  SELECT document, SUM(weight) AS norm, SUM(later) AS later
  FROM term_postings
  WHERE document BETWEEN :first AND :last
  GROUP BY document
) AS terms ON terms.document = documents.document
LEFT JOIN (
  SELECT document, SUM(later) AS later
  FROM print_postings
  WHERE document BETWEEN :first AND :last
  GROUP BY document
) AS prints ON prints.document = documents.document
WHERE documents.document BETWEEN :first AND :last
