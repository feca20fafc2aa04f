"""Percent-encoding of values in a URL."""

from __future__ import annotations

from functools import lru_cache
from urllib.parse import quote

PROJECT = "project_id"
"""Name of the path placeholder that the client fills in."""

_PLACEHOLDER = f"{{{PROJECT}}}"


def quoted(text: str) -> str:
    """Percent-encode a string for use in a URL.

    Raises:
        UnicodeEncodeError: The string has a lone surrogate.
    """
    # Most values need no quoting, and this check is ten times as fast as quoting.
    return text if text.isascii() and text.isalnum() else quote(text, safe="")


# There are few names and projects, and most names have an underscore, which takes the slow path.
quoted_name = lru_cache(maxsize=1024)(quoted)


def in_project(route: str, project_id: str) -> str:
    """Fill in the project ID of a route and return the path and query of the URL.

    Args:
        route: A path that `Request.route` returned. Braces in its values are encoded, so only the placeholder matches.
        project_id: ID of the project.
    """
    return route.replace(_PLACEHOLDER, quoted_name(project_id))
