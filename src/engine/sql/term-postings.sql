-- term_postings(document, key, weight, earlier, later): documents by the terms that at most :cap documents hold, with the
-- squared weight of the term, and how many documents before and after hold it too.
-- They come by document, so that those of a range of documents lie together.
-- Reads terms(document, hash), term_frequencies(hash, frequency), weights(frequency, weight); of the hashes those from
-- :first to :last.
SELECT document, hash AS key, weight, place AS earlier, frequency - 1 - place AS later
FROM (
  SELECT
    held.document, held.hash, weights.weight, counted.frequency,
    ROW_NUMBER() OVER (PARTITION BY held.hash ORDER BY held.document) - 1 AS place
  FROM terms AS held
  JOIN term_frequencies AS counted ON counted.hash = held.hash
  JOIN weights ON weights.frequency = counted.frequency
  WHERE held.hash BETWEEN :first AND :last
    AND counted.hash BETWEEN :first AND :last
    AND counted.frequency <= :cap
) AS numbered
ORDER BY document
