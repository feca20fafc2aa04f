"""One change of a spec."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class Mutation:
    """One change of a spec.

    Args:
        kind: Kind of the change.
        what: Description of the change.
        file: Name of the changed file.
        line: Changed line, counted from 1.
        files: Content of the files, by name.
        prepare: Further change of the folder.
    """

    kind: str
    what: str
    file: str
    line: int
    files: Mapping[str, bytes]
    prepare: Callable[[Path], None] = field(default=lambda folder: None)

    def write(self, folder: Path) -> None:
        """Write the files into an empty folder."""
        for name, content in self.files.items():
            (folder / name).write_bytes(content)
        self.prepare(folder)
