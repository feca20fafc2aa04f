"""Weights of pages in the search.

The generator gives the pages of resources weights of 8 and 4, so that they come before those of models. Otherwise,
guides would come after all of them, and decisions and lists of names before guides about the same subject.
"""

from __future__ import annotations

from front_matter import with_field

GUIDE = 6.0
# By the beginning of the path on the site; the first that fits applies.
WEIGHTS = {
    "decisions/": 0.3,
    "benchmarks": 0.5,
    "changelog": 0.5,
    "contributing": 0.5,
    "fake-coverage": 0.5,
    "renamed-models": 0.5,
    "reference/error-codes": 0.5,
    "reference/": 1.0,
    "compatibility": 2.0,
    "examples/": 2.0,
    "index": 2.0,
    "migration/": 4.0,
}


def with_weight(name: str, text: str) -> str:
    """Return a page with its weight in the front matter, unless it has one.

    Args:
        name: Path of the page on the site.
        text: Page in Markdown.
    """
    weight = next((value for start, value in WEIGHTS.items() if name.startswith(start)), GUIDE)
    return with_field(text, "search", f"{{boost: {weight:g}}}")
