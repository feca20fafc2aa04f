"""Complete names of clouds on the command line."""

from __future__ import annotations

import os
import re
from pathlib import Path

from click.shell_completion import CompletionItem

from ..core.auth.discovery.cloud_files import clouds_file
from ..core.errors.exceptions import ModelArtsError
from .clouds_file import CloudsFile

WORD = re.compile(r"[\w@%+=:,./-]+")


def cloud_names(begun: str) -> list[CompletionItem]:
    """Return the names of clouds in `clouds.yaml` for the shell.

    Args:
        begun: What was typed.
    """
    try:
        path = clouds_file(os.environ)
        names = CloudsFile.read(Path(path)).clouds if path is not None else ()
    except (ModelArtsError, OSError):
        return []
    return [CompletionItem(name) for name in map(str, names) if can_complete(name, begun)]


def can_complete(text: str, begun: str) -> bool:
    """Return whether a text continues what was typed, and is one word for every shell, which bash does not quote."""
    return text.startswith(begun) and WORD.fullmatch(text) is not None
