"""Expand the navigation of the site: patterns such as `how-to/*` become the pages that match them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fnmatch import fnmatch
from pathlib import PurePosixPath
from typing import Any

RESOURCES = "reference/resources/*"
MODELS = "reference/models/*"


def expanded(entries: Sequence[Any], titles: Mapping[str, str], areas: Mapping[str, Sequence[str]]) -> Iterator[Any]:
    """Yield the entries of the navigation with pages in place of patterns. Sections without pages are left out.

    Args:
        entries: Pages, patterns, and sections with entries.
        titles: Titles of all pages.
        areas: Names of resources by area, for the pages of resources.
    """
    for entry in entries:
        if isinstance(entry, dict):
            for title, inner in entry.items():
                pages = list(expanded(inner, titles, areas)) if isinstance(inner, list) else inner
                if pages:
                    yield {title: pages}
        elif entry == RESOURCES:
            for area, resources in areas.items():
                yield {area.capitalize(): [f"reference/resources/{name}.md" for name in resources]}
        elif entry == MODELS:
            yield from ({PurePosixPath(name).stem: name} for name in sorted(titles) if fnmatch(name, entry))
        elif "*" in entry:
            yield from sorted((name for name in titles if fnmatch(name, entry)), key=lambda name: _order(name, titles))
        else:
            yield entry


def pages_in(entries: Sequence[Any]) -> Iterator[str]:
    """Yield all pages in an expanded navigation."""
    for entry in entries:
        if isinstance(entry, str):
            yield entry
        else:
            for inner in entry.values():
                yield from pages_in([inner] if isinstance(inner, str) else inner)


def _order(name: str, titles: Mapping[str, str]) -> tuple[str, str]:
    """Return what pages are sorted by: numbered ones by number, others by title."""
    return ("", name) if PurePosixPath(name).name[0].isdigit() else (titles[name].lower(), name)
