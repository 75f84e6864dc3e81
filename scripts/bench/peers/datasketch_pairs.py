"""Pairs of articles by datasketch: MinHash of the 5-grams of words, locality-sensitive hashing."""
import json
import re
import sys

from datasketch import MinHash, MinHashLSH

JACCARD = 0.5
WORDS = 5

index = MinHashLSH(threshold=JACCARD, num_perm=128)
seen = 0
with open(sys.argv[1], encoding="utf-8") as lines:
    for line in lines:
        article = json.loads(line)
        words = re.findall(r"\w+", article["text"].lower())
        shingles = {" ".join(words[i : i + WORDS]).encode() for i in range(len(words) - WORDS + 1)}
        signature = MinHash(num_perm=128)
        signature.update_batch(shingles)
        for other in index.query(signature):
            print(other, article["id"], sep="\t")
        index.insert(article["id"], signature)
        seen += 1
print("seen", seen, sep="\t")
