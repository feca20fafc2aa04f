"""Find the files of the checked code that may use the package. All others need not be read."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from .code_files import CodeFile, CodeFiles
from .modules import Program

# Part of the names of the package, the client and the fixtures.
NAME = "modelarts"


def importing_files(files: CodeFiles, program: Program) -> frozenset[Path]:
    """Return the files that mention the package, or import a file that does.

    Args:
        files: The checked code.
        program: Resolves imports between the files.
    """
    found = {path for path, file in files.files.items() if any(NAME in line.lower() for line in file.lines)}
    imports = {path: set(_imported(path, file, program)) for path, file in files.files.items() if path not in found}
    more = found
    while more:
        more = {path for path, targets in imports.items() if path not in found and targets & found}
        found = found | more
    return frozenset(found)


def _imported(path: Path, file: CodeFile, program: Program) -> Iterator[Path]:
    module = program.module(str(path))
    for name, level in _import_statements(file):
        target = program.resolve(module, name, level) if module is not None else None
        if target is not None:
            yield Path(target)


def _import_statements(file: CodeFile) -> Iterator[tuple[str, int]]:
    for node in ast.walk(file.tree):
        if isinstance(node, ast.ImportFrom):
            yield node.module or "", node.level
            for alias in node.names:
                yield f"{node.module}.{alias.name}" if node.module else alias.name, node.level
        elif isinstance(node, ast.Import):
            yield from ((alias.name, 0) for alias in node.names)


def has_match(file: CodeFile, pattern: re.Pattern[str] | None) -> bool:
    """Return whether a file has the name of a resource and a changed method one after the other, `notebooks.update`."""
    return pattern is not None and any(pattern.search(line) for line in file.lines)
