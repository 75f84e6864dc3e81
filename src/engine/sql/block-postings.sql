-- print_postings(document, key, earlier, later), continued: documents by the fingerprints that more than :cap hold,
-- cut into blocks that begin every :stride documents and overlap by one, so that a document may be in two of them. There
-- are :hashes different hashes.
-- They come by document, so that those of a range of documents lie together.
-- Reads fingerprints(document, hash), print_frequencies(hash, frequency); of the hashes those from :first to :last.
SELECT
  document, block * :hashes + hash AS key,
  place - block * :stride AS earlier,
  LEAST((block + 1) * :stride, frequency - 1) - place AS later
FROM (
  SELECT document, hash, frequency, place, CAST(FLOOR(place / :stride) AS BIGINT) - back AS block
  FROM (
    SELECT
      held.document, held.hash, counted.frequency,
      ROW_NUMBER() OVER (PARTITION BY held.hash ORDER BY held.document) - 1 AS place
    FROM fingerprints AS held
    JOIN print_frequencies AS counted ON counted.hash = held.hash
    WHERE held.hash BETWEEN :first AND :last
      AND counted.hash BETWEEN :first AND :last
      AND counted.frequency > :cap
  ) AS numbered
  CROSS JOIN (SELECT 0 AS back UNION ALL SELECT 1) AS blocks
  WHERE back = 0 OR (MOD(place, :stride) = 0 AND place > 0)
) AS cut
ORDER BY document
