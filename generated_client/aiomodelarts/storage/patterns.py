"""Select files by patterns such as `*.py`, `data/**` and `__pycache__/`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ..core.errors.exceptions import ConfigurationError

DEFAULT_EXCLUDE = (
    ".git/",
    ".hg/",
    ".svn/",
    "__pycache__/",
    "*.pyc",
    ".venv/",
    ".tox/",
    ".nox/",
    "node_modules/",
    ".ipynb_checkpoints/",
    ".mypy_cache/",
    ".pytest_cache/",
    ".ruff_cache/",
    ".DS_Store",
)
# Parts of a pattern: any folders, any characters with slashes, any characters of one name, one of a set, one character.
TOKEN = re.compile(r"\*\*/|\*\*|\*|\[!?\]?[^\]/]*\]|\?|.", re.DOTALL)


class Patterns:
    """Patterns that select files by their names relative to a folder.

    A pattern without a slash matches a name in any folder. A pattern with a slash matches from the top folder. `*`
    and `?` don't match slashes; `**` does. A pattern that ends with a slash matches only folders. If a folder matches,
    so does everything in it. A file is selected if it matches `include`, or `include` is empty, and it does not match
    `exclude`.

    Args:
        include: Patterns of files to select; empty for all.
        exclude: Patterns of files not to select. They take precedence over `include`.

    Raises:
        ConfigurationError: A pattern is empty, or a string was passed instead of a list.
    """

    def __init__(self, include: Sequence[str] = (), exclude: Sequence[str] = ()) -> None:
        self._include = _compiled("include", include)
        self._exclude = _compiled("exclude", exclude)

    def excludes(self, folder: str) -> bool:
        """Return whether a folder and everything in it is excluded."""
        return _any_matches(self._exclude, f"{folder}/")

    def selects(self, name: str) -> bool:
        """Return whether a file is selected.

        Args:
            name: Name relative to the folder, with slashes. A name that ends with a slash is a folder.
        """
        if _any_matches(self._exclude, name):
            return False
        return not self._include or _any_matches(self._include, name)


def _any_matches(patterns: Iterable[tuple[re.Pattern[str], bool]], name: str) -> bool:
    path = name.rstrip("/")
    is_folder = path != name
    while path:
        if any((is_folder or not folders_only) and pattern.fullmatch(path) for pattern, folders_only in patterns):
            return True
        path, is_folder = path.rpartition("/")[0], True
    return False


def _compiled(argument: str, patterns: Sequence[str]) -> list[tuple[re.Pattern[str], bool]]:
    if isinstance(patterns, str):
        raise ConfigurationError(f"{argument} is a string; pass a list of patterns such as ['*.py']")
    return [_expression(argument, pattern) for pattern in patterns]


def _expression(argument: str, pattern: str) -> tuple[re.Pattern[str], bool]:
    bare = pattern.strip("/")
    if not bare:
        raise ConfigurationError(f"{argument} contains the empty pattern {pattern!r}; remove it")
    anchored = "/" in pattern.rstrip("/")
    try:
        expression = re.compile("".join(map(_translated, TOKEN.findall(bare))), re.DOTALL)
    except re.error as error:
        raise ConfigurationError(f"{argument}: the pattern {pattern!r} is invalid: {error}") from None
    if not anchored:
        expression = re.compile(f"(?:.*/)?(?:{expression.pattern})", re.DOTALL)
    return expression, pattern.endswith("/")


def _translated(token: str) -> str:
    fixed = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}.get(token)
    if fixed is not None:
        return fixed
    if token.startswith("[") and len(token) > 2:
        inner = token[1:-1].replace("\\", "\\\\").replace("[", "\\[").replace("&&", "&\\&").replace("~~", "~\\~")
        return f"(?!/)[{'^' + inner[1:] if inner.startswith('!') else inner.replace('^', chr(92) + '^', 1)}]"
    return re.escape(token)
