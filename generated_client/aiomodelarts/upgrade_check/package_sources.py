"""Read the modules of the package: those that are installed, or the declarations of an earlier release."""

from __future__ import annotations

import ast
import io
import tarfile
from collections.abc import Callable
from pathlib import Path

from attrs import Factory, define

from .modules import PACKAGE, ModuleText


@define
class PackageSource:
    """Modules of the package.

    Args:
        read: Returns the source code at a path such as `aiomodelarts/models/__init__.py`; None if there is none.
        trees: Modules that were read so far.
    """

    read: Callable[[str], str | None]
    trees: dict[str, ModuleText | None] = Factory(dict[str, ModuleText | None])

    @classmethod
    def of_folder(cls, package: Path) -> PackageSource:
        """Return the modules in a folder `aiomodelarts`."""

        def read(path: str) -> str | None:
            file = package.parent / path
            return file.read_text("utf-8") if file.is_file() else None

        return cls(read)

    @classmethod
    def of_archive(cls, archive: bytes) -> PackageSource:
        """Return the modules in an archive of declarations (tar.gz)."""
        with tarfile.open(fileobj=io.BytesIO(archive), mode="r:gz") as files:
            texts = {
                member.name: file.read().decode("utf-8")
                for member in files.getmembers()
                if (file := files.extractfile(member)) is not None
            }
        return cls(texts.get)

    def module(self, name: str) -> ModuleText | None:
        """Return a module by its dotted name; None if the package does not have it."""
        if name != PACKAGE and not name.startswith(f"{PACKAGE}."):
            return None
        if name not in self.trees:
            self.trees[name] = self._parsed(name)
        return self.trees[name]

    def _parsed(self, name: str) -> ModuleText | None:
        path = name.replace(".", "/")
        for candidate, package in ((f"{path}/__init__.py", name), (f"{path}.py", name.rpartition(".")[0])):
            text = self.read(candidate)
            if text is not None:
                return ModuleText(name, ast.parse(text), package)
        return None

    def resolve(self, importer: ModuleText, name: str, level: int) -> str | None:
        """See `modules.ModuleSource`. A module of the package need not exist: the checked code may be older."""
        if level:
            if importer.is_checked:
                return None
            base = importer.package.rsplit(".", level - 1)[0] if level > 1 else importer.package
            return f"{base}.{name}" if name else base
        return name if name == PACKAGE or name.startswith(f"{PACKAGE}.") else None
