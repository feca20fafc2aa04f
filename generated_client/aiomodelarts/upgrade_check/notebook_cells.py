"""Read the code cells of Jupyter notebooks."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, cast

from attrs import frozen

# Cell magics whose cell is Python code. All others run something else, such as a shell.
PYTHON_MAGICS = frozenset({"time", "timeit", "capture", "prun", "python", "python3"})
_LINE_MAGIC = re.compile(r"^(\s*)(?:[%!]|\?|[\w.]+\?{1,2}\s*$)")
_ASSIGNED_MAGIC = re.compile(r"^(\s*[\w.,\s]+=\s*)[%!].*$")


class NotebookError(ValueError):
    """A file is not a notebook with Python code. The message gives the reason."""


@frozen
class Cell:
    """A code cell.

    Args:
        number: Number among all cells of the notebook, from 1.
        code: Python code, without magics.
        first_line: Number of the first line of the code in the cell.
    """

    number: int
    code: str
    first_line: int = 1


def python_cells(content: bytes) -> Iterator[Cell]:
    """Yield the cells with Python code.

    Args:
        content: The file.

    Raises:
        NotebookError: It is not a notebook, or its language is not Python.
    """
    try:
        notebook = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise NotebookError(f"it is not JSON: {error}") from error
    if not isinstance(notebook, dict):
        raise NotebookError("it is not a notebook")
    language = _language(cast("dict[str, Any]", notebook))
    if language and not language.lower().startswith(("python", "ipython")):
        raise NotebookError(f"its language is {language}")
    for number, cell in enumerate(_cells(cast("dict[str, Any]", notebook)), 1):
        source = cell.get("source", cell.get("input", ""))
        text = "".join(str(line) for line in cast("list[object]", source)) if isinstance(source, list) else source
        if cell.get("cell_type") == "code" and isinstance(text, str):
            code = _without_magics(text)
            if code is not None:
                yield Cell(number, code)


def _language(notebook: dict[str, Any]) -> str:
    metadata = notebook.get("metadata")
    for name, key in (("language_info", "name"), ("kernelspec", "language")):
        part = cast("dict[str, Any]", metadata).get(name) if isinstance(metadata, dict) else None
        found = cast("dict[str, Any]", part).get(key) if isinstance(part, dict) else None
        if isinstance(found, str):
            return found
    return ""


def _cells(notebook: dict[str, Any]) -> list[dict[str, Any]]:
    found = notebook.get("cells")
    if found is None:  # the format before version 4
        sheets = notebook.get("worksheets")
        listed = cast("list[Any]", sheets) if isinstance(sheets, list) else []
        found = [cell for sheet in listed if isinstance(sheet, dict) for cell in cast("Any", sheet).get("cells", [])]
    if not isinstance(found, list):
        raise NotebookError("it has no list of cells")
    return [cast("dict[str, Any]", one) if isinstance(one, dict) else {} for one in cast("list[object]", found)]


def _without_magics(text: str) -> str | None:
    """Return the code with `pass` instead of magics and shell commands, line by line; None if it is no Python."""
    lines = text.replace("\r\n", "\n").split("\n")
    first = next((index for index, line in enumerate(lines) if line.strip()), 0)
    if lines[first].startswith("%%"):
        words = lines[first][2:].split()
        if not words or words[0] not in PYTHON_MAGICS:
            return None
        lines[first] = ""
    return "\n".join(_without_magic(line) for line in lines)


def _without_magic(line: str) -> str:
    assigned = _ASSIGNED_MAGIC.match(line)
    if assigned:
        return f"{assigned[1]}None"
    magic = _LINE_MAGIC.match(line)
    return f"{magic[1]}pass" if magic else line
