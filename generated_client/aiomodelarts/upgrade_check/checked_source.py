"""The checked code as modules that can import each other."""

from __future__ import annotations

import os
from pathlib import Path

from attrs import Factory, define

from .code_files import CodeFile, parsed
from .modules import PACKAGE, ModuleText


@define
class CheckedSource:
    """Modules of the checked code. The name of a module is the path of its file, or of a folder without `__init__.py`.

    Args:
        files: Files that were read, by absolute path.
        folders: All folders that contain one of them.
        resolved: Modules that import statements mean.
    """

    files: dict[Path, CodeFile]
    folders: set[Path] = Factory(set[Path])
    resolved: dict[tuple[str, str, int], str | None] = Factory(dict[tuple[str, str, int], str | None])

    def __attrs_post_init__(self) -> None:
        self.folders = {folder for path in self.files for folder in path.parents}

    def module(self, name: str) -> ModuleText | None:
        """See `modules.ModuleSource`."""
        path = Path(name)
        file = self.files.get(path)
        if file is not None:
            return ModuleText(name, file.tree, str(path.parent), is_checked=True)
        if path in self.folders:
            return ModuleText(name, parsed(""), name, is_checked=True)
        return None

    def resolve(self, importer: ModuleText, name: str, level: int) -> str | None:
        """See `modules.ModuleSource`. An absolute import is looked up beside the importing file, then further up."""
        if not importer.is_checked or (not level and name.partition(".")[0] == PACKAGE):
            return None
        key = (importer.package, name, level)
        if key not in self.resolved:
            self.resolved[key] = self._resolved(*key)
        return self.resolved[key]

    def _resolved(self, package: str, name: str, level: int) -> str | None:
        parts = name.split(".") if name else []
        base = Path(package)
        if level:
            for _ in range(level - 1):
                base = base.parent
            return self._file(base, parts)
        for folder in (base, *base.parents):
            if folder not in self.folders:
                break
            found = self._file(folder, parts) or self._file(folder / "src", parts)
            if found is not None:
                return found
        return None

    def _file(self, folder: Path, parts: list[str]) -> str | None:
        path = Path(os.path.normpath(folder.joinpath(*parts)))
        candidates = (path / "__init__.py", path.with_suffix(".py") if parts else path, path)
        return next((str(one) for one in candidates if one in self.files or one in self.folders), None)
