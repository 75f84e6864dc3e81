-- print_postings(document, key, earlier, later): documents by the fingerprints that two to :cap documents hold,
-- and how many documents before and after hold them too.
-- They come by document, so that those of a range of documents lie together.
-- Reads fingerprints(document, hash), print_frequencies(hash, frequency); of the hashes those from :first to :last.
SELECT document, hash AS key, place AS earlier, frequency - 1 - place AS later
FROM (
  SELECT
    held.document, held.hash, counted.frequency,
    ROW_NUMBER() OVER (PARTITION BY held.hash ORDER BY held.document) - 1 AS place
  FROM fingerprints AS held
  JOIN print_frequencies AS counted ON counted.hash = held.hash
  WHERE held.hash BETWEEN :first AND :last
    AND counted.hash BETWEEN :first AND :last
    AND counted.frequency <= :cap
) AS numbered
ORDER BY document
