"""Find and read the files of the checked code."""

from __future__ import annotations

import ast
import fnmatch
import io
import os
import tokenize
import warnings
from collections.abc import Iterable, Iterator
from pathlib import Path

from attrs import Factory, define, frozen

from .notebook_cells import Cell, NotebookError, python_cells

MOST_BYTES = 4_000_000
SUFFIXES = frozenset({".py", ".pyw", ".ipynb"})
# Folders that contain no code of the project. Folders that start with a dot are excluded, too.
EXCLUDED = ("__pycache__", "node_modules", "site-packages", "venv", "build", "dist", "*.egg-info", "*.dist-info")
# These names are used for packages as well; a folder with this file is read.
PACKAGE_FILE = "__init__.py"
ENVIRONMENT_FILE = "pyvenv.cfg"


@frozen
class UnreadFile:
    """A file, folder or cell that was not checked.

    Args:
        path: Path as it is shown.
        reason: Why it was not read.
    """

    path: str
    reason: str


@frozen(eq=False)
class CodeFile:
    """A file that was read.

    Args:
        path: Absolute path.
        shown: Path as it is shown.
        tree: Syntax tree. Of a notebook, all cells follow each other.
        lines: Source code by line.
        cells: First line of each cell in the syntax tree, in ascending order; empty if the file is no notebook.
    """

    path: Path
    shown: str
    tree: ast.Module
    lines: tuple[str, ...]
    cells: tuple[tuple[int, Cell], ...] = ()

    def place(self, line: int) -> tuple[int | None, int]:
        """Return the number of the cell, which is None except in notebooks, and the line in it."""
        found = [(first, cell) for first, cell in self.cells if first <= line]
        return (found[-1][1].number, line - found[-1][0] + found[-1][1].first_line) if found else (None, line)


@define
class CodeFiles:
    """The files of the checked code.

    Args:
        files: Files that were read, by absolute path.
        unread: What was not read.
    """

    files: dict[Path, CodeFile] = Factory(dict[Path, CodeFile])
    unread: list[UnreadFile] = Factory(list[UnreadFile])


def read_code(paths: Iterable[Path], exclude: Iterable[str] = ()) -> CodeFiles:
    """Read all Python files and notebooks.

    Args:
        paths: Files and folders. They are read even if they match an exclusion.
        exclude: Further patterns of names or paths to exclude, such as `legacy` or `src/*/generated`.

    Raises:
        FileNotFoundError: One of the paths does not exist.
    """
    found = CodeFiles()
    patterns = tuple(exclude)
    for path in paths:
        if not os.path.lexists(path):
            raise FileNotFoundError(str(path))
        for file in _walk(path, patterns, found.unread) if path.is_dir() else [path]:
            _read(file, found)
    return found


def _walk(folder: Path, patterns: tuple[str, ...], unread: list[UnreadFile]) -> Iterator[Path]:
    """Yield the files in a folder that may be code, in the order of their paths. Links to folders are not followed."""

    def refused(error: OSError) -> None:
        unread.append(UnreadFile(str(error.filename), _reason(error)))

    for name, folders, files in os.walk(folder, onerror=refused):
        here = Path(name)
        kept = [one for one in sorted(folders) if not _is_excluded(here / one, folder, patterns)]
        for one in kept:
            if (here / one).is_symlink():
                unread.append(UnreadFile(str(here / one), "links to folders are not followed"))
        folders[:] = [one for one in kept if not (here / one).is_symlink()]
        for one in sorted(files):
            path = here / one
            if path.suffix.lower() in SUFFIXES and not _matches(path, folder, patterns):
                yield path


def _is_excluded(path: Path, root: Path, patterns: tuple[str, ...]) -> bool:
    if path.name.startswith(".") or _exists(path / ENVIRONMENT_FILE) or _matches(path, root, patterns):
        return True
    is_usual = any(fnmatch.fnmatch(path.name, pattern) for pattern in EXCLUDED)
    return is_usual and (path.name in ("__pycache__", "site-packages") or not _exists(path / PACKAGE_FILE))


def _matches(path: Path, root: Path, patterns: tuple[str, ...]) -> bool:
    names = (path.name, path.relative_to(root).as_posix(), path.as_posix())
    cleaned = (pattern.rstrip("/").removeprefix("./") for pattern in patterns)
    return any(fnmatch.fnmatch(name, pattern) for pattern in cleaned for name in names)


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return False


def _read(path: Path, found: CodeFiles) -> None:
    """Add a file to those that were read, or that were not."""
    absolute = Path(os.path.abspath(path))
    if absolute in found.files:
        return
    try:
        if not path.is_file():
            raise OSError("the link is dangling or loops" if path.is_symlink() else "it is no regular file")
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise ValueError(f"it has {size} bytes; files of more than {MOST_BYTES} bytes are not read")
        content = path.read_bytes()
        if path.suffix.lower() == ".ipynb":
            found.files[absolute] = _notebook(absolute, str(path), content, found.unread)
        else:
            text = _decoded(content)
            found.files[absolute] = CodeFile(absolute, str(path), parsed(text), _lines(text))
    except (OSError, ValueError, SyntaxError, RecursionError, MemoryError) as error:
        found.unread.append(UnreadFile(str(path), _reason(error)))


def _decoded(content: bytes) -> str:
    if b"\0" in content:
        raise ValueError("it contains NUL bytes, so it is no Python code in an encoding that Python reads")
    encoding, _ = tokenize.detect_encoding(io.BytesIO(content).readline)
    return io.TextIOWrapper(io.BytesIO(content), encoding).read()


def _lines(text: str) -> tuple[str, ...]:
    return tuple(text.split("\n"))


def parsed(text: str) -> ast.Module:
    """Return the syntax tree of a module.

    Raises:
        SyntaxError: It is not code of this version of Python.
        RecursionError: It is nested too deeply.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # invalid escapes in the checked code are not our concern
        return ast.parse(text)


def _notebook(path: Path, shown: str, content: bytes, unread: list[UnreadFile]) -> CodeFile:
    lines, cells, body = list[str](), list[tuple[int, Cell]](), list[ast.stmt]()
    for cell in python_cells(content):
        try:
            tree = parsed(cell.code)
        except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
            unread.append(UnreadFile(f"{shown}, cell {cell.number}", _reason(error)))
            continue
        ast.increment_lineno(tree, len(lines))
        cells.append((len(lines) + 1, cell))
        lines += cell.code.split("\n")
        body += tree.body
    return CodeFile(path, shown, ast.Module(body=body, type_ignores=[]), tuple(lines), tuple(cells))


def _reason(error: BaseException) -> str:
    match error:
        case SyntaxError():
            place = f" (line {error.lineno})" if error.lineno else ""
            return f"it is not valid Python {'.'.join(map(str, _version()))}: {error.msg}{place}"
        case UnicodeDecodeError():
            return f"it is not valid {error.encoding}: byte {error.start}"
        case RecursionError() | MemoryError():
            return "its code is nested too deeply"
        case OSError():
            return error.strerror or str(error)
        case NotebookError():
            return str(error)
        case _:
            return str(error) or type(error).__name__


def _version() -> tuple[int, int]:
    import sys

    return sys.version_info[:2]
